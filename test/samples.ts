import { runNext } from '../src/doors/import/import-runner.ts'
import { OUTCOME_KEYS } from '../src/front-door/outcomes/outcomes.ts'
import { newId } from '../src/platform/id.ts'
import type { Path } from '../src/platform/pages/path.ts'
import { addDays, dayInEngland } from '../src/platform/time/day.ts'
import { runNextCheck } from '../src/returns/checking/check-runner.ts'
import { returnNumber } from '../src/returns/derive/return-number.ts'
import { keepNext } from '../src/returns/kept/keeper.ts'
import { makeNext } from '../src/returns/made/maker.ts'
import { writeWorkbook } from '../src/returns/xlsx/index.ts'
import { theCommunity } from './community-samples.ts'
import type { Demonstration } from './demonstration.ts'

export type Made = Record<string, string>
export type Act = (subject: string, operation: string, input: object) => Promise<Made>

/** Carries operations out through the API as the council's people, and gives what each answers. */
function through({ app, cookie }: Demonstration): Act {
  const cookies = new Map<string, Promise<string>>()
  return async (subject, operation, input) => {
    if (!cookies.has(subject)) cookies.set(subject, cookie(subject))
    const headers = { cookie: await cookies.get(subject)! }
    const answer = await app.inject({ method: 'POST', url: `/api/${operation}`, headers, payload: input })
    if (answer.statusCode === 200) return answer.json() as Made
    throw new Error(`${operation} as ${subject}: ${answer.statusCode} ${answer.body}`)
  }
}

export interface Samples {
  /** The addresses of a page, at least one; undefined where nobody has made a sample for it. */
  of(page: { path: Path }): string[] | undefined
  /** What was made, by the name that a path has for it. */
  made: Made
}

/** Works one family, its people and some conversations until every page has something to show. */
export async function makeSamples(council: Demonstration): Promise<Samples> {
  const act = through(council)
  const family = await workedFamily(council, act)
  const people = await knownPeople(council, act, family)
  const talks = await conversations(council, act, people)
  const made = {
    ...family,
    ...people,
    ...talks,
    ...(await importedFiles(council, act)),
    ...(await anAccount(act)),
    ...(await aPolicy(act)),
    ...(await places(act)),
    ...(await aPractice(council, act)),
  }
  Object.assign(made, await colleague(act), await reformWork(act), await checkedFiles(council, act))
  Object.assign(made, await theCommunity(council, act, made))
  Object.assign(
    made,
    await derivedReturn(council, act),
    await madeFiles(council, act),
    await support(council, act, family),
  )
  return { made, of: (page) => addresses(page.path.template, made) }
}

const today = () => dayInEngland(new Date())

async function workedFamily(council: Demonstration, act: Act): Promise<Made> {
  const { family, mother, child } = await freshFamily(council, act)
  const worker = (subject: string) => council.people.get(subject)!.worker!
  await act('marcus', 'allocate-key-worker', { family, worker: worker('asha'), reason: 'Knows the street' })
  await act('marcus', 'allocate-overseer', { family, worker: worker('ruth') })
  await act('asha', 'ask-to-join', { family, worker: worker('jamie'), reason: 'Football' })
  const owner = `person:${mother}`
  const action = { what: 'Walk to school', owner, purpose: 'Calm mornings', difference: 'On time' }
  const { goal } = await act('asha', 'add-goal', {
    family,
    words: 'Quiet mornings',
    actions: [action, action],
  })
  await act('asha', 'agree-plan', { family, agreedBy: [owner], familyView: 'Ours', childView: 'Good' })
  const visit = {
    family,
    on: today(),
    place: 'home',
    happened: 'Porridge.',
    childSaid: 'More!',
    present: [child],
  }
  const { visit: note } = await act('asha', 'record-visit', visit)
  await act('asha', 'choose-assessment', { family, topics: ['daily-life', 'money'], depth: 'light' })
  await act('asha', 'add-to-assessment', {
    family,
    answers: [{ topic: 'money', answer: 'Short at month’s end' }],
  })
  const stays = 'Grandma: Sunday lunch, always'
  await act('asha', 'prepare-closing', { family, why: 'well', changed: 'Calm', stays, ifHard: 'Ring us' })
  const paper = await act('asha', 'keep-paper', { family, purpose: 'transfer', to: 'The next team' })
  const says = { familySays: 'We are ready', careSays: 'She is ready' }
  const home = { child, goal: 'At home', supports: 'Grandma: Sundays', ...says }
  await act('asha', 'offer-family-group-conference', { family, answer: 'later', words: 'After Easter' })
  const { plan } = await act('asha', 'plan-coming-home', { family, ...home })
  await act('asha', 'record-coming-home', { family, plan, version: 0, on: today() })
  await act('asha', 'look-at-coming-home', { family, plan, how: 'hard', words: 'Nights are long' })
  await act('asha', 'record-care-case', { family, children: [child], beganOn: '2026-01-05' })
  const joined = await within(council, (db) =>
    db.selectFrom('allocation').select('id').where('reason', '=', 'Football').executeTakeFirstOrThrow(),
  )
  const man = {
    givenNames: 'Ulric',
    familyName: 'Overwall',
    birthDate: '1985-05-05',
    sex: 'M',
    sameAs: 'new',
  }
  const { person: father } = await act('asha', 'add-family-member', { family, ...man })
  const danger = { safe: [mother, child], from: father, reason: 'He hit her', reviewOn: addDays(today(), 60) }
  const { wall } = await act('asha', 'declare-wall', danger)
  const talk = { person: mother, happenedOn: today(), attended: 'came', content: 'A dream about the sea' }
  const { note: session } = await act('asha', 'record-therapy', talk)
  await act('asha', 'open-own-childhood', { person: mother, words: 'You may read it' })
  const consent = await within(council, (db) =>
    db.selectFrom('consent').select('id').executeTakeFirstOrThrow(),
  )
  const tie = { person: child, other: mother, kind: 'parent', safety: 'safe', childsWords: 'Mam' }
  await act('asha', 'add-relationship', tie)
  return {
    family: family!,
    mother: mother!,
    child: child!,
    goal: goal!,
    visit: note!,
    father: father!,
    wall: wall!,
    session: session!,
    consent: consent.id,
    paper: paper.paper!,
    plan: plan!,
    purpose: 'meeting',
    allocation: joined.id,
    number: '1',
  }
}

const within = <T>(
  { services: { database, config } }: Demonstration,
  work: Parameters<typeof database.within<T>>[1],
): Promise<T> => database.within(config.council, work)

/** A family of its own, as the front door opens it: help with nothing in it yet. */
async function freshFamily(council: Demonstration, act: Act): Promise<Made> {
  const asked = { channel: 'phone', door: 'help', source: 'parent', words: 'We need a hand', reach: 'none' }
  const { id: conversation } = await act('colette', 'start-conversation', asked)
  const add = (given: string, part: string, birth: string) => {
    const person = { given, family: 'Sampler', birth, part, sex: 'F', looked: true }
    return act('colette', 'add-person-to-conversation', { conversation, ...person })
  }
  const { person: child } = await add('Cordelia', 'child', '2016-04-04')
  const { person: mother } = await add('Octavia', 'parent', '1988-08-08')
  const found = await within(council, (db) =>
    db.selectFrom('team').select('id').where('name', '=', 'Hillside').executeTakeFirstOrThrow(),
  )
  const decided = { outcome: 'family-help', reason: 'They want it', source: 'parent', team: found.id }
  const why = { why: 'Quiet mornings', primaryNeed: 'acute-stress' }
  await act('colette', 'record-conversation-outcome', { conversation, ...decided, ...why })
  const { family } = await within(council, (db) =>
    db
      .selectFrom('family_member')
      .select('family_id as family')
      .where('person_id', '=', child!)
      .executeTakeFirstOrThrow(),
  )
  return { family, mother: mother!, child: child! }
}

async function knownPeople(council: Demonstration, act: Act, { family, mother, child }: Made): Promise<Made> {
  const person = child!
  const { alias } = await act('asha', 'add-alias', { person, kind: 'alias', familyName: 'Firefly' })
  const number = { person, kind: 'earlier-system', value: 'OLD-1', state: 'stated' }
  const { identifier } = await act('asha', 'add-identifier', number)
  const home = { people: [person], lines: '2 Sample Street', postcode: 'ZZ1 1AA', from: '2026-01-05' }
  await act('asha', 'record-address', { ...home, kind: 'temporary', lastDay: '2026-02-05' })
  const people = [person]
  const written = { people, kind: 'call', happenedOn: today(), body: 'The school rang.' }
  const { note } = await act('asha', 'write-note', written)
  const { warning } = await act('asha', 'add-warning-note', {
    person,
    body: 'A dog.',
    reviewOn: addDays(today(), 30),
  })
  const content = Buffer.from('A letter').toString('base64')
  const paper = { people, name: 'letter.txt', about: 'A letter', content }
  const { document } = await act('asha', 'add-document', paper)
  const baby = { family, expectedBirthDate: '2027-02-01', relatedTo: mother, kind: 'child' }
  const { person: unborn } = await act('asha', 'add-family-member', baby)
  const { grant } = await act('yvonne', 'break-glass', { person, reason: 'A call in the night' })
  const found = await within(council, async (db) => ({
    address: await db
      .selectFrom('person_address')
      .select('id')
      .where('lines', '=', home.lines)
      .executeTakeFirstOrThrow(),
    relationship: await db
      .selectFrom('relationship')
      .select('id')
      .where((where) => where.or([where('person_id', '=', person), where('other_id', '=', person)]))
      .executeTakeFirstOrThrow(),
  }))
  return {
    person,
    ...{ alias: alias!, identifier: identifier!, address: found.address.id, note: note!, warning: warning! },
    ...{ relationship: found.relationship.id, document: document!, unborn: unborn!, grant: grant! },
    ...(await strangers(act)),
  }
}

/** Three who are in no family: two records of one person, and one that was merged into the first. */
async function strangers(act: Act): Promise<Made> {
  const add = async (givenNames: string) => {
    const named = { givenNames, familyName: 'Onlyone', birthDate: '2015-05-05', sex: 'F', sameAs: 'new' }
    return (await act('priti', 'add-person', named)).person!
  }
  const [one, other, merged] = [await add('Isolde'), await add('Isolda'), await add('Izolda')]
  await act('priti', 'merge-people', { kept: one, merged, reason: 'The same birthday and school' })
  return { one, other, merged }
}

async function conversations(council: Demonstration, act: Act, { person }: Made): Promise<Made> {
  const said = { channel: 'phone', door: 'help', source: 'school', words: 'We could use a hand' }
  const begin = async () => {
    const talk = { ...said, reach: 'phone', reachDetail: '07700 900002', name: 'Sam', role: 'Teacher' }
    const { id } = await act('colette', 'start-conversation', { ...talk, organisation: 'Hill School' })
    await act('colette', 'link-person-to-conversation', { conversation: id, person, part: 'child' })
    await act('colette', 'write-conversation-note', { conversation: id, body: 'A good talk' })
    return id!
  }
  const [conversation, decided] = [await begin(), await begin()]
  const outcome = { outcome: 'community', reason: 'Company is missing', source: 'school' }
  const offer = { ...outcome, offered: 'Coffee morning', lookOn: today() }
  await act('colette', 'record-conversation-outcome', { conversation: decided, ...offer })
  const reply = { recipient: 'person', body: 'Dear Sam', told: 'later', version: 0 }
  await act('colette', 'write-conversation-reply', { conversation: decided, ...reply })
  const view = { conversation: decided, groups: ['young-carer'], judgement: 'She carries much' }
  await act('colette', 'write-eligibility-view', view)
  await act('yvonne', 'write-eligibility-note', { version: 1, words: 'Every young carer', examples: 'Jon' })
  await act('asha', 'answer-forum-story', { story: 'gran', offer: 'advice', judgement: 'She may sign' })
  const asked = { words: 'Hello', who: 'parent', reach: 'none' }
  const { reference } = await act('colette', 'ask-for-help', asked)
  const link = await within(council, (db) =>
    db.selectFrom('warm_link').select('id').where('conversation_id', '=', decided).executeTakeFirstOrThrow(),
  )
  return {
    conversation,
    decided,
    recipient: 'person',
    outcome: 'advice',
    reference: reference!,
    story: 'gran',
    link: link.id,
  }
}

/** A drawing of two areas, one of them in a neighbourhood, with a venue and what people said. */
async function places(act: Act): Promise<Made> {
  const file = 'code,name,people,children\nS1,Station,2000,500\nS2,Sands,1800,400\n'
  await act('nadia', 'bring-in-areas', { file, source: 'Invented' })
  const { drawing } = await act('nadia', 'begin-drawing', { name: 'By the railway' })
  const { footprint } = await act('marcus', 'add-footprint', { drawing, name: 'Station', areas: ['S1'] })
  const { consultation } = await act('marcus', 'record-consultation', {
    ...{ drawing, askedOn: today(), whom: 'Parents at the hub', asked: 'Is this one place?' },
    ...{ said: 'The railway cuts it in two', changed: 'It ends at the railway' },
  })
  const hub = { name: 'The Signal Box', kind: 'family-hub', place: '2 Station Road' }
  const { venue } = await act('marcus', 'add-venue', hub)
  const made = { drawing: drawing!, footprint: footprint!, consultation: consultation!, venue: venue! }
  return { ...made, ...(await needs(act)) }
}

/** An area that is delegated to somebody who joins for it. */
async function aPractice(council: Demonstration, act: Act): Promise<Made> {
  const director = {
    name: 'Imani Sample',
    subject: 'imani',
    roles: ['key-worker'],
    discipline: 'youth worker',
  }
  const { account } = await act('toby', 'open-account', director)
  const { id } = await within(council, (db) =>
    db.selectFrom('neighbourhood').select('id').where('name', '=', 'Riverside').executeTakeFirstOrThrow(),
  )
  const { practice } = await act('yvonne', 'delegate-area', {
    ...{
      neighbourhood: id,
      account,
      provider: 'Riverside Together',
      legalForm: 'charity',
      registration: '1000001',
    },
    ...{ checkedHow: 'The register', checkedOn: today(), budget: '900000' },
    ...{ decidedBy: 'The cabinet', why: 'Close to families' },
  })
  return { practice: practice! }
}

/** A needs assessment that is published, and the next one, which is a draft. */
async function needs(act: Act): Promise<Made> {
  const { assessment } = await act('marcus', 'begin-needs-assessment', { name: 'What we need' })
  const words = { found: 'Much', families: 'Ring back', partners: 'Long waits', change: 'A worker more' }
  const sections = ['disabled', 'teenagers', 'poverty', 'ethnicity', 'team']
  for (const section of sections)
    await act('marcus', 'write-needs-section', { assessment, section, version: 0, ...words })
  await act('yvonne', 'publish-needs-assessment', { assessment, version: sections.length })
  const next = await act('marcus', 'begin-needs-assessment', { name: 'And next', basedOn: assessment })
  return { publication: assessment!, assessment: next.assessment!, part: 'poverty' }
}

/** Something that the council has set for itself. */
async function aPolicy(act: Act): Promise<Made> {
  const decided = { decidedBy: 'The council’s cabinet', why: 'Winter is hard' }
  await act('yvonne', 'set-policy', { setting: 'quiet-days-contact', value: 20, from: today(), ...decided })
  return { setting: 'quiet-days-contact' }
}

/** Somebody who works here, with a post, an absence, and a vacancy beside them. */
async function colleague(act: Act): Promise<Made> {
  const from = '2026-01-05'
  const post = { role: 'case-holder', fullTimeShare: 0.8, agency: false, from }
  const { worker } = await act('yvonne', 'add-worker', {
    name: 'Wanda Sample',
    discipline: 'social worker',
    registration: 'SW1234567890',
    ...post,
  })
  const later = { ...post, worker, from: '2026-03-01', fullTimeShare: 1 }
  const { post: current } = await act('yvonne', 'begin-post', later)
  const away = { worker, kind: 'training', from: '2026-05-04' }
  const { absence } = await act('yvonne', 'record-absence', away)
  const open = { role: 'case-holder', fullTimeShare: 1, socialWorker: true, from }
  const { vacancy } = await act('yvonne', 'open-vacancy', open)
  await act('nadia', 'enter-outturn', { year: '2026', line: '3.1.1', own: '1200', why: 'General ledger' })
  const outturn = { year: '2026', line: '3.1.1' }
  return { worker: worker!, post: current!, absence: absence!, vacancy: vacancy!, ...outturn }
}

async function anAccount(act: Act): Promise<Made> {
  const account = {
    name: 'Nell Newcomer',
    subject: 'nell',
    roles: ['key-worker'],
    discipline: 'youth worker',
  }
  return act('toby', 'open-account', account)
}

const RETURN = `CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB
901,F,29/02/2012,WBRI,,0,
902,M,31/02/2014,WBRI,,,
`

/** A return that was brought in, with a row that nobody could read. */
async function importedFiles(council: Demonstration, act: Act): Promise<Made> {
  const files = [{ name: 'header.csv', content: Buffer.from(RETURN).toString('base64') }]
  const { run } = await act('priti', 'start-import', { kind: 'ssda903', files })
  await runNext(council.services.database, newId())
  const { id } = await within(council, (db) =>
    db.selectFrom('import_aside').select('id').where('run_id', '=', run!).executeTakeFirstOrThrow(),
  )
  return { run: run!, aside: id }
}

/** Five answers, as many as are read out. */
async function answered(council: Demonstration, act: Act): Promise<Made> {
  const said = { who: 'parent', helpful: 'yes', respected: 'yes', words: 'She listened' }
  let asked = ''
  for (const _ of [1, 2, 3, 4, 5]) {
    const made = await act('colette', 'ask-after-conversation', { on: today() })
    asked = made.ask!
    await act('colette', 'give-feedback', { ...said, code: made.code })
  }
  const { id } = await within(council, (db) =>
    db.selectFrom('feedback_answer').select('id').executeTakeFirstOrThrow(),
  )
  return { answer: id, askOfConversation: asked }
}

/** What helps the family beside the plan. */
async function support(council: Demonstration, act: Act, { family, goal }: Made): Promise<Made> {
  const money = { family, goal, pounds: '45.50', kind: 'clothes', what: 'Winter boots' }
  const { spending } = await act('asha', 'spend-from-budget', money)
  const offered = { family, kinds: ['benefits-check'], answer: 'yes', on: today() }
  const { offers } = await act('asha', 'offer-money-help', offered)
  const { course } = await act('asha', 'begin-course', { family, intervention: 'triple-p', on: today() })
  const { ask, code } = await act('asha', 'ask-for-feedback', { family, about: 'visit', on: today() })
  const said = { theme: 'time', said: 'You were late', did: 'We ring before we come' }
  const { published } = await act('nadia', 'publish-said-and-did', said)
  const asked = { askOfFamily: ask!, code: code!, published: published! }
  return {
    ...asked,
    ...(await answered(council, act)),
    spending: spending!,
    offer: offers![0]!,
    course: course!,
    intervention: 'triple-p',
  }
}

/** What the reform's pages show: a forecast that waits to be made, a recommendation, a report and its money. */
async function reformWork(act: Act): Promise<Made> {
  const ask = '5.5'
  const reported = { ask, happenedOn: today(), words: 'The campaign is open', evidence: 'Board paper 4' }
  await act('nadia', 'record-progress', { ...reported, state: 'under way' })
  const money = { line: 'help', quarter: '2026-Q1', pounds: '250000' }
  for (const kind of ['planned', 'actual']) await act('nadia', 'enter-reform-money', { ...money, kind })
  const said = { period: '2026-Q1', who: 'Two of our board', words: 'Ring back.', agreed: 'yes' }
  await act('nadia', 'add-reform-voice', said)
  await act('yvonne', 'publish-reform-report', { period: '2026-Q1' })
  const { forecast } = await act('nadia', 'start-forecast', { years: 5 })
  const { scenario } = await act('nadia', 'save-scenario', {
    name: 'Half',
    switches: 'familyHelp-coverage=50',
  })
  return { forecast: forecast!, scenario: scenario!, ask, period: '2026-Q1', indicator: 'inCare' }
}

/** A list of Annex A with two contacts. */
const CONTACTS = {
  name: 'List_1',
  columns: [
    'Child Unique ID',
    'Gender',
    'Ethnicity',
    'Date of Birth',
    'Age of Child (Years)',
    'Date of Contact',
    'Contact Source',
  ].map((heading) => ({ heading })),
  rows: [
    ['1', 'F', 'WBRI', '', 9, '01/10/2026', 'School'],
    ['2', 'M', 'BAFR', '', 4, '02/10/2026', 'GP'],
  ],
}

/** Returns that were checked, with something to look at. */
async function checkedFiles(council: Demonstration, act: Act): Promise<Made> {
  const files = [{ name: 'header.csv', content: Buffer.from(RETURN).toString('base64') }]
  const { check } = await act('priti', 'start-check', { kind: 'ssda903', this: files })
  const workbook = Buffer.from(writeWorkbook([CONTACTS])).toString('base64')
  const lists = { kind: 'annex-a', this: [{ name: 'annex-a.xlsx', content: workbook }] }
  const { check: checkOfLists } = await act('priti', 'start-check', lists)
  for (const _ of [1, 2]) await runNextCheck(council.services.database, newId())
  return { check: check!, checkOfLists: checkOfLists!, topic: 'contacts', picture: 'age' }
}

/** Annex A, the dataset and the daily payload, made from the record. */
async function madeFiles(council: Demonstration, act: Act): Promise<Made> {
  const ask = (kind: string) => act('nadia', 'make-return-files', { kind, on: today() })
  const { made } = await ask('annex-a')
  for (const kind of ['dataset', 'daily']) await ask(kind)
  for (const _ of [1, 2, 3]) await makeNext(council.services.database, newId())
  return { made: made!, madeFile: `annex-a-${today()}.xlsx` }
}

/** A return derived from the record, and kept as if it had been sent. */
async function derivedReturn(council: Demonstration, act: Act): Promise<Made> {
  const { view } = await act('nadia', 'derive-return', { kind: 'cin', year: 2027 })
  const keep = () => keepNext(council.services.database, newId(), new Date())
  await keep()
  await act('nadia', 'keep-return', { view, note: 'Sent' })
  await keep()
  const { version, child } = await within(council, async (db) => ({
    version: await db.selectFrom('return_version').select('id').executeTakeFirstOrThrow(),
    child: await db.selectFrom('return_child').select('number').orderBy('number').executeTakeFirstOrThrow(),
  }))
  return {
    kind: 'cin',
    view: view!,
    version: version.id,
    file: 'census-2027.xml',
    returnNumber: child.number,
  }
}

/** Pages that need something else than the others of their name. */
const OTHERWISE: Record<string, (made: Made) => Made> = {
  '/voice/ask/:ask': ({ askOfConversation }) => ({ ask: askOfConversation! }),
  '/families/:family/support/feedback/:ask': ({ askOfFamily }) => ({ ask: askOfFamily! }),
  '/returns/check/:check/pictures/:topic/:picture/numbers.csv': ({ checkOfLists }) => ({
    check: checkOfLists!,
  }),
  '/returns/check/:check/pictures/:topic/:picture/picture.svg': ({ checkOfLists }) => ({
    check: checkOfLists!,
  }),
  '/returns/made/:made/files/:file': ({ made, madeFile }) => ({ made: made!, file: madeFile! }),
  '/reform/run/files/:file': () => ({ file: 'scenario.json' }),
  '/reform/outlook/files/:file': () => ({ file: 'outlook.csv' }),
  '/reform/files/:page/:file': () => ({ page: 'fostering', file: 'approvals.csv' }),
  '/returns/check/:check/pictures': ({ checkOfLists }) => ({ check: checkOfLists! }),
  '/returns/check/:check/pictures/:topic': ({ checkOfLists }) => ({ check: checkOfLists! }),
  '/returns/daily/children/:child': ({ child }) => ({ child: returnNumber(child!) }),
  '/returns/dataset/children/:child': ({ child }) => ({ child: returnNumber(child!) }),
  '/people/:person/birth': ({ unborn }) => ({ person: unborn! }),
  '/people/:person/unmerge': ({ merged }) => ({ person: merged! }),
  '/people/:person/family/start': ({ one }) => ({ person: one! }),
  '/front-door/:conversation/reply/:recipient': ({ decided }) => ({ conversation: decided! }),
  '/front-door/:conversation/reply/:recipient/letter': ({ decided }) => ({ conversation: decided! }),
}

/** Pages that have more than one face. */
const FACES: Record<string, (made: Made, path: string) => string[]> = {
  '/reform/compare/figures.csv': (_, path) => [`${path}?council=Leeds`],
  '/reform/compare/over-time.csv': (_, path) => [`${path}?what=england`],
  '/returns/check/:check/findings': (_, path) => [path, `${path}?kind=error`],
  '/search': (_, path) => [path, `${path}?q=a`],
  '/returns/views/:view/child': ({ returnNumber }, path) => [
    path,
    `${path}?number=${returnNumber}`,
    `${path}?number=${returnNumber}&row=0&field=LAchildID`,
    `${path}?number=nobody`,
  ],
  '/returns/compare': ({ view, version }, path) => [
    `${path}?kind=cin`,
    `${path}?kind=cin&first=${version}&second=${view}`,
  ],
  '/reform/run': (_, path) => [path, `${path}?saving=net&familyHelp-coverage=40`, `${path}?delay=soon`],
  '/reform/replay': (_, path) => [path, `${path}?row=familyHelp&later=2`, `${path}?row=moon&later=2`],
  '/reform/scenarios/compare': ({ scenario }, path) => [path, `${path}?with=${scenario}`],
  '/families/:family/papers/compose/:purpose': ({ mother }, path) => [
    `${path}?for=${mother}`,
    path.replace(/meeting$/, 'closing'),
  ],
  '/families': (_, path) => [path, `${path}?whose=team`],
  '/oversight/supervision': ({ family }, path) => [path, `${path}?families=${family}`],
  '/people/:person': ({ merged, unborn }, path) => [path, `/people/${merged}`, `/people/${unborn}`],
  '/front-door/:conversation': ({ decided }, path) => [path, `/front-door/${decided}`],
  '/front-door/:conversation/who': (_, path) => [path, `${path}?q=Onlyone`],
  '/front-door/:conversation/outcome/:outcome': (_, path) =>
    OUTCOME_KEYS.map((outcome) => path.replace(/[^/]+$/, outcome)),
}

function addresses(template: string, made: Made): string[] | undefined {
  const parameters = { ...made, ...OTHERWISE[template]?.(made) }
  const names = [...template.matchAll(/:(\w+)/g)].map(([, name]) => name!)
  if (names.some((name) => !parameters[name])) return undefined
  const path = template.replace(/:(\w+)/g, (_, name: string) => parameters[name]!)
  return FACES[template]?.(made, path) ?? [path]
}

/** Who is asked, in turn, to open a page; the public first. */
const IN_TURN = [
  '',
  'asha',
  'ruth',
  'marcus',
  'colette',
  'hester',
  'priti',
  'nadia',
  'gareth',
  'yvonne',
  'toby',
  'joan',
  'meera',
]

/** Gives the cookie of the first of the council's people who may open an address; undefined where nobody may. */
export function keyring({ app, cookie }: Demonstration) {
  const cookies = new Map<string, string>([['', '']])
  const known = new Map<string, Key>()
  const find = async (url: string): Promise<Key | undefined> => {
    for (const subject of IN_TURN) {
      if (!cookies.has(subject)) cookies.set(subject, await cookie(subject))
      const own = cookies.get(subject)!
      const { statusCode } = await app.inject({ url, headers: { cookie: own } })
      if (statusCode === 200) return { subject, cookie: own }
    }
    return undefined
  }
  return async (url: string): Promise<Key | undefined> => {
    const key = known.get(url) ?? (await find(url))
    if (key) known.set(url, key)
    return key
  }
}

interface Key {
  subject: string
  cookie: string
}
