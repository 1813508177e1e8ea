import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyLedger } from '../../src/record/ledger/verify.ts'
import { type Demonstration, demonstration } from '../demonstration.ts'
import { arrive, type Person, signIn } from './person.ts'
import { withBrowser } from './with-browser.ts'

const chromium = withBrowser()
let council: Demonstration
beforeAll(async () => {
  council = await demonstration({ listen: true })
})

const FAMILIES = [
  {
    script: true,
    how: 'with JavaScript',
    name: 'Thackeray',
    mother: 'Rosalind',
    father: 'Lysander',
    children: ['Ottoline', 'Caspian', 'Zebedee'],
  },
  {
    script: false,
    how: 'without JavaScript',
    name: 'Winterbourne',
    mother: 'Philippa',
    father: 'Barnaby',
    children: ['Clementine', 'Leander', 'Xanthe'],
  },
] as const

const BORN = ['12', '3', '2014'] as const

describe.each(FAMILIES)('a family from the first conversation to the letter, $how', (family) => {
  const { name, mother, father, children, script } = family
  const words = `Mornings are hard since my mum died. ${mother} here, I shout and then I cry.`
  const people: Person[] = []
  const as = async (worker: string) => {
    const person = await signIn(chromium.browser, { address: council.address, script }, worker)
    people.push(person)
    return person
  }
  const pages: Record<string, string> = {}
  const familyPage = () => pages.family!
  let frontDoor: Person
  let manager: Person
  let keyWorker: Person
  let socialWorker: Person
  afterAll(async () => {
    for (const person of people) await person.leave()
  })

  it('a mother asks for help in her own words, without an account', async () => {
    const she = await arrive(chromium.browser, { address: council.address, script })
    people.push(she)
    await she.open('/help')
    await she.sees('Asking does not start any checks on your family')
    await she.press('Continue')
    await she.sees('Write what is going on. A few words are enough.')
    await she.answer({ 'What is going on?': words, 'What would help?': 'Somebody to talk with' })
    await she.press('Continue')
    await she.choose('A parent')
    await she.answer({ 'What should we call you?': mother, 'Who is in the family?': children.join(', ') })
    await she.press('Continue')
    await she.choose('Phone call')
    await she.answer({ 'The number or address for that': '07700 900123' })
    await she.choose('No', 'If nobody answers, may we leave a message?')
    await she.press('Continue')
    await she.sees('Is this right?', words, mother)
    await she.press('Send')
    await she.sees('Thank you for asking', 'Nobody is asked about your family because you asked for help.')
    pages.reference = /[A-Z0-9]{3}-[A-Z0-9]{4}/.exec(await she.text())![0]
  })

  it('the front door finds her words in the list, and adds the people', async () => {
    frontDoor = await as('Colette Osei')
    await frontDoor.follow('Front door')
    await frontDoor.sees(words.slice(0, 60), children.join(', '))
    await frontDoor.follow(pages.reference!)
    await frontDoor.sees(words, 'Do not leave a message', 'Nobody of the record yet')
    await frontDoor.press('I talk with them')
    for (const child of children) await addPerson(frontDoor, child, 'child', BORN)
    await addPerson(frontDoor, mother, 'parent')
    await addPerson(frontDoor, father, 'parent')
    await frontDoor.sees(...children.map((child) => `${child} ${name}`), `${mother} ${name}`)
  })

  async function addPerson(
    worker: Person,
    given: string,
    part: 'child' | 'parent',
    born?: readonly [string, string, string],
  ): Promise<void> {
    await worker.follow('Find or add somebody')
    await worker.answer({ 'Name, date of birth': `${given} ${name}` })
    await worker.press('Search')
    await worker.follow('They are not in the record: add them')
    await worker.answer({ 'First name': given, 'Last name': name })
    if (born) await worker.answer({ Day: born[0], Month: born[1], Year: born[2] })
    await worker.choose('Female', 'Sex')
    await worker.choose(part === 'child' ? 'A child' : 'A parent', 'Who are they in this conversation?')
    await worker.press(/^Add$/)
    if (!/Who it is about/.test(await worker.text())) {
      await worker.choose('I have looked: it is none of them')
      await worker.press(/^Add$/)
    }
  }

  it('the front door talks, chooses Family Help with a reason, and says so to her', async () => {
    await frontDoor.answer({ 'What was said?': 'We talked for an hour. She laughed at the end.' })
    await frontDoor.press('Keep the note')
    await frontDoor.sees('She laughed at the end.')
    await frontDoor.follow('Say what comes of it')
    await frontDoor.follow('Family Help')
    await frontDoor.pick('Which team will help?', 'Hillside')
    await frontDoor.choose('A hard time that the family is going through')
    await frontDoor.answer({ 'Why?': 'Grief is heavy, and mornings can be made lighter.' })
    await frontDoor.press('Open Family Help')
    await frontDoor.sees('Not told yet')
    await frontDoor.follow('Write the reply')
    await frontDoor.sees('Do not leave a message')
    await frontDoor.press(/^Save$/)
    await frontDoor.sees('Told on')
    await frontDoor.press('Close the conversation')
    await frontDoor.sees('The conversation is closed.')
  })

  it('the team manager chooses a key worker and a social worker who oversees', async () => {
    manager = await as('Marcus Bell')
    await manager.sees('Waiting for a key worker', name)
    await manager.page.getByRole('link', { name: `Choose a key worker for ${name}` }).click()
    await manager.choose('Asha Rahman')
    await manager.choose('Ruth Achebe', 'Which social worker oversees the help?')
    await manager.press(/^Choose$/)
    await manager.sees('The key worker is chosen.', 'Asha Rahman', 'Ruth Achebe')
  })

  it('the key worker opens the family and records one visit for three children', async () => {
    keyWorker = await as('Asha Rahman')
    await keyWorker.follow(new RegExp(name))
    pages.family = new URL(keyWorker.page.url()).pathname
    await keyWorker.sees(`${name} family`, ...children, 'Somebody to talk with')
    await keyWorker.follow('Record a visit')
    await keyWorker.answer({
      'What happened': `We made porridge together. ${children[0]} showed me her drum.`,
      'What the children said': 'I like it when it is quiet.',
      'What happens next': 'Bring the drum to school',
    })
    await keyWorker.press('Save the visit')
    await keyWorker.sees(
      'The visit is recorded.',
      'We made porridge together.',
      'I like it when it is quiet.',
    )
  })

  it('the visit stands in the chronology of every child', async () => {
    for (const child of children) {
      await keyWorker.open(familyPage())
      await keyWorker.page.getByRole('main').getByRole('link', { name: child, exact: true }).first().click()
      await keyWorker.follow('What happened')
      await keyWorker.sees(child, 'We made porridge together.', 'Asha Rahman')
    }
  })

  it('a light assessment is begun with what matters to them', async () => {
    await keyWorker.open(`${familyPage()}/assessment`)
    await keyWorker.follow('Write what was said')
    await keyWorker.answer({ 'What goes well, and who helps already?': 'We are tired, and we are close.' })
    await keyWorker.press(/^Save$/)
    await keyWorker.sees('What was said is saved.', 'We are tired, and we are close.')
  })

  it('a plan that leans on one parent is gently questioned', async () => {
    await keyWorker.open(`${familyPage()}/plan`)
    await keyWorker.follow('Add a goal')
    await keyWorker.answer({ 'What does the family want?': 'We want mornings without shouting' })
    await keyWorker.answer({
      'Who will do what?': `${mother}: lay the clothes out at night, so that mornings are calm\n${mother}: make the sandwiches, so that everyone is on time`,
    })
    await keyWorker.press('Save the goal')
    await keyWorker.sees(
      'We want mornings without shouting',
      `Everything in this plan is ${mother} ${name}’s to do.`,
    )
  })

  async function action(worker: Person, at: number, what: string, owner: string): Promise<void> {
    const row = worker.page.locator('.kith-add-another__row').nth(at)
    await row.getByLabel('What will be done').fill(what)
    await row.getByLabel('Who does it').selectOption({ label: owner })
    await row.getByLabel('What is it for?').fill('Calm mornings')
    await row.getByLabel('What will be different?').fill('Everyone is on time')
  }

  it('the work is shared out, and the family agrees the plan', async () => {
    await keyWorker.follow(/^Change/)
    const second = keyWorker.page.locator('.kith-add-another__row').nth(1)
    await second.getByLabel('Who does it').selectOption({ label: `${father} ${name}` })
    await keyWorker.press('Add another action')
    await action(keyWorker, 2, 'Ring on Tuesday mornings', 'Asha Rahman')
    await keyWorker.press('Save the goal')
    await keyWorker.doesNotSee('Everything in this plan')
    await keyWorker.follow('Agree the plan')
    await keyWorker.choose(`${mother} ${name}`, 'Who agrees?')
    await keyWorker.answer({
      'What do they say about it?': 'It is ours.',
    })
    await keyWorker.press('Agree the plan')
    await keyWorker.sees(
      'Our plan',
      `${mother} ${name} will do this: Lay the clothes out at night`,
      `${father} ${name} will do this: Make the sandwiches`,
      'Asha Rahman will do this: Ring on Tuesday mornings',
      'It is ours.',
    )
  })

  it('the social worker thinks about the family and writes what was decided', async () => {
    socialWorker = await as('Ruth Achebe')
    await socialWorker.open(`/oversight/supervision?families=${familyPage().split('/')[2]}`)
    await socialWorker.sees(name)
    await socialWorker.choose('In ordinary depth')
    await socialWorker.answer({
      'What did you think about together?': 'What it is like to be each child when mornings are loud.',
      'What did you decide?': 'Go on, and ask the father in.',
    })
    await socialWorker.press('Save supervision')
    await socialWorker.sees('Supervision is recorded for 1 family.')
    await socialWorker.open(`${familyPage()}/chronology`)
    await socialWorker.sees('Go on, and ask the father in.')
  })

  it('risk rises: an expert joins, and the key worker still leads', async () => {
    await keyWorker.open(familyPage())
    await keyWorker.follow('I am worried: bring an expert in')
    await keyWorker.answer({
      'What is worrying?': 'Somebody waits for the children after school.',
      'What is being done now?': 'Their father walks them home.',
    })
    await keyWorker.choose('Dr Hester Quaye')
    await keyWorker.press('Bring an expert in')
    await keyWorker.sees('The expert has joined. You stay the family’s key worker.')
    await keyWorker.open(`${familyPage()}/workers`)
    await keyWorker.sees(/Asha Rahman.*Key worker.*Ruth Achebe.*Oversees.*Dr Hester Quaye.*Expert/)
    const expert = await as('Dr Hester Quaye')
    await expert.open(familyPage())
    await expert.sees(`${name} family`, 'We made porridge together.')
    await expert.leave()
  })

  it('the family can be told who can see a child’s record and who has looked', async () => {
    await keyWorker.open(familyPage())
    const child = keyWorker.page.getByRole('main').getByRole('link', { name: children[0], exact: true })
    const address = await child.first().getAttribute('href')
    const governance = await as('Gareth Vaughan')
    await governance.open(`${address}/who`)
    await governance.sees(
      'Who can see this today',
      'Asha Rahman',
      'Because they help this family',
      'Dr Hester Quaye',
    )
    await governance.sees(/Who has looked.*Colette Osei/)
    const other = await as('Jamie Costello')
    await other.open(`${familyPage()}`)
    await other.sees(`${name} family`)
    const stranger = await as('Priti Desai')
    await stranger.open(address!)
    await stranger.doesNotSee('We made porridge together.')
  })

  it('the help ends with a letter in the family’s words', async () => {
    await keyWorker.open(`${familyPage()}/close`)
    await keyWorker.choose('Things are going well enough without us')
    await keyWorker.answer({
      'What has changed?': 'Breakfast is loud, and merry.',
      'What can they do, and whom can they call': 'Ring the hub on Canal Street.',
      'What do the children say?': 'We drum after school now.',
    })
    await keyWorker.answer({ 'Who still helps, or keeps an eye on things?': 'Grandpa: Sunday lunch, always' })
    await keyWorker.press('Go on to the letter')
    await keyWorker.sees('The letter to the family')
    await keyWorker.sees('Breakfast is loud, and merry.')
    await keyWorker.press('End the help with this letter')
    await keyWorker.sees('The help ends today.', 'Breakfast is loud, and merry.', 'Grandpa')
  })

  it('and the ledger of it all holds', async () => {
    const { database, config } = council.services
    const { broken } = await database.within(config.council, (db) => verifyLedger(db, config.council))
    expect(broken).toEqual([])
  })
})

describe('what was typed is not lost', () => {
  const manner = () => ({ address: council.address, script: true })

  it('a half-typed visit survives a reload', async () => {
    const worker = await signIn(chromium.browser, manner(), 'Asha Rahman')
    await worker.open('/families?whose=team')
    await worker.page.locator('main a[href^="/families/"]:not([href*="?"]):not([href*="."])').first().click()
    await worker.follow('Record a visit')
    const kept = worker.page.waitForResponse((response) => response.url().endsWith('/drafts'))
    await worker.answer({ 'What happened': 'Half a sentence about the' })
    expect((await kept).status()).toBe(204)
    await worker.page.reload()
    await worker.sees('was kept, and is in the form below')
    expect(await worker.page.getByLabel('What happened').inputValue()).toBe('Half a sentence about the')
    await worker.press('Discard it and start again')
    expect(await worker.page.getByLabel('What happened').inputValue()).toBe('')
    await worker.leave()
  })

  it('of two who change the same person, the later sees both versions and keeps what they typed', async () => {
    const first = await signIn(chromium.browser, manner(), 'Asha Rahman')
    const second = await signIn(chromium.browser, manner(), 'Marcus Bell')
    await first.open('/families?whose=team')
    await first.page.locator('main a[href^="/families/"]:not([href*="?"]):not([href*="."])').first().click()
    const child = await first.page.locator('main a[href^="/people/"]').first().getAttribute('href')
    for (const worker of [first, second]) await worker.open(`${child}/change`)
    await first.answer({ Pronouns: 'she/her' })
    await first.press(/^Save$/)
    await first.sees('The details are changed.')
    await second.answer({ 'Gender, in their own words': 'A girl, most days' })
    await second.press(/^Save$/)
    await second.sees('What the record holds now', 'she/her')
    expect(await second.page.getByLabel('Gender, in their own words').inputValue()).toBe('A girl, most days')
    await second.answer({ Pronouns: 'she/her' })
    await second.press(/^Save$/)
    await second.sees('The details are changed.', 'A girl, most days')
    await first.open(child!)
    await first.sees('she/her', 'A girl, most days')
    for (const worker of [first, second]) await worker.leave()
  })
})
