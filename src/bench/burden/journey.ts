import type { Page } from 'playwright-core'
import type { Task } from './baseline.ts'
import { type Answers, choose, type Desk, not, stands, write } from './desk.ts'

/** Who does a task. */
export type Seat = 'front-door' | 'manager' | 'key-worker' | 'social-worker'

export interface Step {
  task: Task
  seat: Seat
  work(desk: Desk, about: About): Promise<void>
}

/** What the steps find out on the way. */
export interface About {
  family: string
  keyWorker: string
  otherKeyWorker: string
  overseer: string
  team: string
}

const SURNAME = 'Ashgrove-Vane'

/** The baseline's family: three children, two parents, one relative. */
const PEOPLE = [
  { given: 'Isla', born: '2014-06-03', sex: 'Female', part: 'A child' },
  { given: 'Rory', born: '2017-09-21', sex: 'Male', part: 'A child' },
  { given: 'Wren', born: '2022-01-12', sex: 'Female', part: 'A child' },
  { given: 'Tamsin', born: '1990-04-05', sex: 'Female', part: 'A parent who lives with them' },
  { given: 'Callum', born: '1988-11-30', sex: 'Male', part: 'A parent who lives with them' },
  { given: 'Maureen', born: '1958-02-17', sex: 'Female', part: 'A grandparent' },
] as const

const goTo = async (page: Page, path: string) => void (await page.goto(path))
const follow = (page: Page, words: string) =>
  page.locator('main a').filter({ hasText: words }).first().click()

/** The journey of one family in the order in which it happens; each step as somebody in that seat does it. */
export const JOURNEY: readonly Step[] = [
  { task: 'contact', seat: 'front-door', work: firstContact },
  { task: 'referral', seat: 'front-door', work: whatComesOfIt },
  { task: 'open', seat: 'manager', work: whoHelps },
  { task: 'visit', seat: 'key-worker', work: visit },
  { task: 'assessment', seat: 'key-worker', work: howThingsAre },
  { task: 'plan', seat: 'key-worker', work: plan },
  { task: 'budget', seat: 'key-worker', work: budget },
  { task: 'review', seat: 'key-worker', work: review },
  { task: 'supervision', seat: 'social-worker', work: supervision },
  { task: 'conference', seat: 'key-worker', work: reportToMeeting },
  { task: 'transfer', seat: 'manager', work: anotherKeyWorker },
  { task: 'closing', seat: 'manager', work: closing },
]

async function firstContact({ page, send }: Desk): Promise<void> {
  await goTo(page, '/front-door/start')
  await send('Save and go on', {
    'How did they get in touch?': stands('contact.how'),
    'What is it?': stands('contact.what'),
    'Who got in touch?': choose('contact.who', 'A parent'),
    'What should we call them? (optional)': write('contact.name', 'Tamsin'),
    'What is going on, in their words': write('contact.words'),
    'What would help, in their words (optional)': write('contact.wish'),
    'How do they like to be reached?': choose('contact.reach', 'Phone call'),
    'The number or address (optional)': write('contact.number', '07700 900321'),
  })
  await follow(page, 'Write down the family')
  for (let row = 1; row < PEOPLE.length; row++)
    await page.getByRole('button', { name: 'Add another person' }).click()
  await send('Add them', people())
}

function people(): Answers {
  const rows = PEOPLE.flatMap(({ given, born, sex, part }, at) => {
    const label = (words: string) => `Person ${at + 1} › ${words}`
    const fact = (words: string) => `person${at + 1}.${words}`
    return [
      [label('First name'), write(fact('name'), given)],
      [label('Date of birth (if you know it)'), write(fact('birth'), born)],
      [label('Sex'), choose(fact('sex'), sex)],
      [label('Who are they?'), choose(fact('part'), part)],
    ] as const
  })
  return {
    'Last name of the family': write('family.name', SURNAME),
    ...Object.fromEntries(rows),
    'Address (optional)': write('home.address'),
    'Postcode (optional)': write('home.postcode'),
  }
}

async function whatComesOfIt({ page, send }: Desk, about: About): Promise<void> {
  await follow(page, 'Say what comes of it')
  await follow(page, 'Family Help')
  await send('Open Family Help', {
    'Which team will help?': choose('referral.team', about.team),
    'What most brings them here?': choose('referral.need', 'A hard time that the family is going through'),
    'Why?': write('referral.why'),
    'Have you told them?': choose('referral.told', 'Yes, on the phone'),
  })
}

async function whoHelps({ page, send }: Desk, about: About): Promise<void> {
  await goTo(page, '/')
  await page.getByRole('link', { name: `Choose a key worker for ${SURNAME}` }).click()
  about.family = new URL(page.url()).pathname.split('/')[2]!
  await send('Choose', {
    'Who leads?': choose('help.worker', about.keyWorker),
    'Which social worker oversees the help?': choose('help.overseer', about.overseer),
  })
}

async function visit({ page, send }: Desk, { family }: About): Promise<void> {
  await goTo(page, `/families/${family}/visits/new`)
  const there = PEOPLE.slice(0, 4).map(({ given }) => given)
  await send('Save the visit', {
    'Who was there': choose('visit.there', ...there),
    'What happened': write('visit.happened'),
    'What the children said (optional)': write('visit.said'),
    'What happens next (optional)': write('visit.next'),
  })
}

async function howThingsAre({ page, send }: Desk, { family }: About): Promise<void> {
  await goTo(page, `/families/${family}/assessment`)
  await follow(page, 'Write what was said')
  await send('Save', {
    'What would you like to be different? (optional)': write('assessment.wishes'),
    'What goes well, and who helps already? (optional)': write('assessment.strengths'),
    'Does everybody feel safe? What makes it safer? (optional)': write('assessment.safety'),
    'Is there enough money, and is the home all right? (optional)': write('assessment.money'),
  })
}

const LINES = `Tamsin: lay the clothes out at night, so that mornings are calm
Callum: make the sandwiches, so that everybody is on time
Maureen: take Wren on Saturdays, so that they can rest`

async function plan({ page, send }: Desk, { family }: About): Promise<void> {
  await goTo(page, `/families/${family}/plan/goals/new`)
  await send('Save the goal', {
    'What does the family want?': write('plan.goal'),
    'Who will do what?': write('plan.actions', LINES),
  })
  await goTo(page, `/families/${family}/plan/agree`)
  await send('Agree the plan', {
    'Who agrees?': choose('plan.agreed', 'Tamsin', 'Callum'),
    'What do they say about it?': write('plan.said'),
  })
}

async function budget({ page, send }: Desk, { family }: About): Promise<void> {
  await goTo(page, `/families/${family}/support/spend`)
  await send('Spend it', {
    'How much?': write('budget.pounds', '45.50'),
    'What for, in a few words?': write('budget.what', 'Winter boots'),
    'What kind of thing is it?': choose('budget.kind', 'Clothes and shoes'),
    'Which goal does it help with?': stands('budget.goal'),
  })
}

async function review({ page, send }: Desk, { family }: About): Promise<void> {
  await goTo(page, `/families/${family}/plan/review`)
  await page.getByText('Say how it goes').first().click()
  await send('Save', {
    'How does it go now?': choose('review.goal', 'Going well'),
    'In a few words (optional)': not('the choice says it'),
    'What do they say about it? (optional)': write('review.said'),
  })
}

async function supervision({ page, send }: Desk, { family }: About): Promise<void> {
  await goTo(page, `/oversight/supervision?families=${family}`)
  await send('Save supervision', {
    When: stands('supervision.on'),
    How: stands('supervision.how'),
    'How closely did you think about them?': choose('supervision.depth', 'In ordinary depth'),
    'What did you think about together?': write('supervision.thought'),
    'What did you decide?': write('supervision.decided'),
  })
}

const KEEP = 'Keep it as it is given'

async function reportToMeeting({ page, send }: Desk, { family }: About): Promise<void> {
  await goTo(page, `/families/${family}/papers/compose/meeting`)
  await send(KEEP, {
    'What do you think, and what do you ask of the meeting? (optional)': write('conference.ask'),
    'Who gets it?': stands('conference.to'),
  })
}

async function anotherKeyWorker({ page, send }: Desk, { family, otherKeyWorker }: About): Promise<void> {
  await goTo(page, `/families/${family}/workers/key-worker?all=yes`)
  await send('Choose', {
    'Who leads?': choose('transfer.worker', otherKeyWorker),
    'Why does somebody else lead from now on?': write('transfer.why'),
  })
  await goTo(page, `/families/${family}/papers/compose/transfer`)
  await send(KEEP, { 'Who gets it?': stands('transfer.to') })
}

async function closing({ page, send }: Desk, { family }: About): Promise<void> {
  await goTo(page, `/families/${family}/close`)
  await send('Go on to the letter', {
    'Why does the help end?': choose('closing.why', 'Things are going well enough without us'),
    'What has changed?': write('closing.changed'),
    'What do the children say? (optional)': write('closing.said'),
    'Who still helps, or keeps an eye on things?': write('closing.stays', 'Maureen: Sunday lunch, always'),
    'What can they do, and whom can they call, if things get hard?': write('closing.hard'),
  })
  await goTo(page, `/families/${family}/papers/compose/closing`)
  await send(KEEP, { 'Who gets it?': stands('closing.to') })
  await goTo(page, `/families/${family}/close/letter`)
  await send('End the help with this letter', {}, '#form-close')
}
