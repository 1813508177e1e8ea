import type { Db } from '../platform/database/open.ts'
import { newId } from '../platform/id.ts'
import type { Actor } from '../platform/operations/operation.ts'
import { DEVELOPMENT } from '../platform/sign-in/development-issuer.ts'
import type { Role } from '../record/access/index.ts'
import { chance } from './chance.ts'
import { CHILDREN_IN_COUNCIL, NEIGHBOURHOODS, SUBURB } from './figures.ts'
import { FAMILY_NAMES, MEN, NEIGHBOURHOOD_NAMES, WOMEN } from './names.ts'

export interface Staff {
  actor: Actor
  worker: string
  discipline: string
  skills: readonly string[]
}

/** A neighbourhood with its team, ready for families. */
export interface Neighbourhood {
  id: string
  name: string
  team: string
  manager: Staff
  socialWorkers: Staff[]
  keyWorkers: Staff[]
}

export interface Council {
  neighbourhoods: Neighbourhood[]
  frontDoor: Staff[]
  experts: Staff[]
  /** Those whose work is for all neighbourhoods. */
  acrossCouncil: Staff[]
}

interface Post {
  name: string
  discipline: string
  roles: readonly Role[]
  skills?: readonly string[]
  languages?: readonly string[]
  /** Somebody can sign in as them: the name that the issuer knows. */
  persona?: string
}

const MANAGER: Post = {
  name: 'Marcus Bell',
  discipline: 'social worker',
  roles: ['team-manager', 'social-worker'],
  persona: 'marcus',
}

/** The suburb's team as the review draws it (L1150 to L1161): many disciplines, social workers over all. */
const SOCIAL_WORKERS: readonly Post[] = [
  {
    name: 'Ruth Achebe',
    discipline: 'social worker',
    roles: ['social-worker', 'key-worker'],
    skills: ['domestic abuse'],
    persona: 'ruth',
  },
  {
    name: 'Owen Pryce',
    discipline: 'social worker',
    roles: ['social-worker', 'key-worker'],
    skills: ['functional family therapy'],
  },
  {
    name: 'Tahira Aslam',
    discipline: 'social worker',
    roles: ['social-worker', 'key-worker'],
    languages: ['Urdu', 'Punjabi'],
  },
  {
    name: 'Beth Lindqvist',
    discipline: 'social worker',
    roles: ['social-worker', 'key-worker'],
    skills: ['disability'],
  },
]

const KEY_WORKERS: readonly Post[] = [
  {
    name: 'Asha Rahman',
    discipline: 'family support worker',
    roles: ['key-worker'],
    skills: ['money advice', 'mental health'],
    languages: ['Bengali'],
    persona: 'asha',
  },
  {
    name: 'Jamie Costello',
    discipline: 'youth worker',
    roles: ['key-worker'],
    skills: ['youth work'],
    persona: 'jamie',
  },
  {
    name: 'Ewa Zielińska',
    discipline: 'family support worker',
    roles: ['key-worker'],
    skills: ['mental health'],
    languages: ['Polish'],
  },
  { name: 'Curtis Boyd', discipline: 'probation officer', roles: ['key-worker'], skills: ['domestic abuse'] },
  {
    name: 'Fiona Tait',
    discipline: 'domestic abuse practitioner',
    roles: ['key-worker'],
    skills: ['domestic abuse'],
  },
  {
    name: 'Nasreen Akhtar',
    discipline: 'benefits adviser',
    roles: ['key-worker'],
    skills: ['money advice'],
    languages: ['Urdu', 'Punjabi'],
  },
  {
    name: 'Leo Martins',
    discipline: 'substance misuse practitioner',
    roles: ['key-worker'],
    skills: ['substance misuse'],
  },
  { name: 'Gwen Harding', discipline: 'disability worker', roles: ['key-worker'], skills: ['disability'] },
  {
    name: 'Andreea Munteanu',
    discipline: 'family support worker',
    roles: ['key-worker'],
    skills: ['money advice'],
    languages: ['Romanian'],
  },
  {
    name: 'Paul Whitaker',
    discipline: 'safer schools officer',
    roles: ['key-worker'],
    skills: ['youth work'],
  },
  { name: 'Dele Akande', discipline: 'youth worker', roles: ['key-worker'], skills: ['youth work'] },
  {
    name: 'Hannah Moss',
    discipline: 'mental health practitioner',
    roles: ['key-worker'],
    skills: ['mental health'],
  },
  {
    name: 'Rania Farouk',
    discipline: 'family support worker',
    roles: ['key-worker'],
    skills: ['domestic abuse'],
    languages: ['Arabic'],
  },
  {
    name: 'Steve Lowry',
    discipline: 'family support worker',
    roles: ['key-worker'],
    skills: ['substance misuse', 'money advice'],
  },
]

const FRONT_DOOR: readonly Post[] = [
  { name: 'Colette Osei', discipline: 'social worker', roles: ['front-door'], persona: 'colette' },
  { name: 'Ian Fletcher', discipline: 'family support worker', roles: ['front-door'] },
]

const EXPERTS: readonly Post[] = [
  {
    name: 'Dr Hester Quaye',
    discipline: 'social worker',
    roles: ['expert'],
    skills: ['child protection'],
    persona: 'hester',
  },
  { name: 'Malcolm Reid', discipline: 'social worker', roles: ['expert'], skills: ['child protection'] },
]

const COUNCIL_WIDE: readonly Post[] = [
  { name: 'Priti Desai', discipline: 'data officer', roles: ['records-officer'], persona: 'priti' },
  { name: 'Nadia Brook', discipline: 'analyst', roles: ['analyst'], persona: 'nadia' },
  {
    name: 'Gareth Vaughan',
    discipline: 'information governance officer',
    roles: ['information-governance'],
    persona: 'gareth',
  },
  { name: 'Yvonne Carrick', discipline: 'social worker', roles: ['director'], persona: 'yvonne' },
  {
    name: 'Joan Prescott',
    discipline: 'community coordinator',
    roles: ['community-coordinator'],
    persona: 'joan',
  },
  { name: 'Meera Pillai', discipline: 'midwife', roles: ['partner'], persona: 'meera' },
  { name: 'Toby Finch', discipline: 'systems administrator', roles: ['administrator'], persona: 'toby' },
]

/** Makes neighbourhoods, teams, workers and the personas. The first neighbourhood has its people; the others a manager. */
export async function makeCouncil(db: Db, authority: string, { whole = false } = {}): Promise<Council> {
  const hire = (post: Post, team: string | null) => insertStaff(db, authority, post, team)
  const frontDoorTeam = await insertTeam(db, { name: 'Front door', kind: 'front-door', neighbourhood: null })
  const council = await insertTeam(db, { name: 'Across the council', kind: 'council', neighbourhood: null })
  const neighbourhoods: Neighbourhood[] = []
  for (const [at, name] of NEIGHBOURHOOD_NAMES.slice(0, NEIGHBOURHOODS).entries()) {
    neighbourhoods.push(await makeNeighbourhood(db, { name, at, staffed: whole || at === 0 }, hire))
  }
  return {
    neighbourhoods,
    frontDoor: await Promise.all(FRONT_DOOR.map((post) => hire(post, frontDoorTeam))),
    experts: await Promise.all(EXPERTS.map((post) => hire(post, council))),
    acrossCouncil: await Promise.all(COUNCIL_WIDE.map((post) => hire(post, council))),
  }
}

type Hire = (post: Post, team: string | null) => Promise<Staff>

interface NewNeighbourhood {
  name: string
  at: number
  staffed: boolean
}

/** The suburb has its named people and many colleagues; another neighbourhood, where it is staffed, colleagues alone. */
async function makeNeighbourhood(
  db: Db,
  { name, at, staffed }: NewNeighbourhood,
  hire: Hire,
): Promise<Neighbourhood> {
  const id = newId()
  const { population } = SUBURB
  await db
    .insertInto('neighbourhood')
    .values({ id, name, population, children: CHILDREN_IN_COUNCIL / NEIGHBOURHOODS })
    .execute()
  const team = await insertTeam(db, { name, kind: 'family-help', neighbourhood: id })
  const manager = await hire(
    at === 0 ? MANAGER : { ...more(1, [MANAGER], at)[0]!, roles: MANAGER.roles },
    team,
  )
  const posts = staffed ? postsOf(at) : [[], []]
  const [socialWorkers, keyWorkers] = await Promise.all(
    posts.map((some) => Promise.all(some.map((post) => hire(post, team)))),
  )
  return { id, name, team, manager, socialWorkers: socialWorkers!, keyWorkers: keyWorkers! }
}

/** Ours: about fifteen families a key worker, where the suburb has 680 families and each of the others some 120. */
function postsOf(at: number): Post[][] {
  if (at > 0) return [more(6, SOCIAL_WORKERS, at), more(9, KEY_WORKERS, at)]
  return [
    [...SOCIAL_WORKERS, ...more(6, SOCIAL_WORKERS)],
    [...KEY_WORKERS, ...more(26, KEY_WORKERS)],
  ]
}

/** Colleagues of the same disciplines and skills, so that a key worker helps about fifteen families. */
function more(count: number, like: readonly Post[], where = 0): Post[] {
  const luck = where ? chance(count, like.length, where) : chance(count, like.length)
  return Array.from({ length: count }, (_, at) => {
    const name = `${luck.of(at % 2 ? WOMEN : MEN)} ${luck.of(FAMILY_NAMES)}`
    return { ...like[at % like.length]!, name, persona: undefined, languages: [] }
  })
}

async function insertTeam(
  db: Db,
  team: { name: string; kind: 'family-help' | 'front-door' | 'council'; neighbourhood: string | null },
): Promise<string> {
  const id = newId()
  await db
    .insertInto('team')
    .values({ id, name: team.name, kind: team.kind, neighbourhood_id: team.neighbourhood })
    .execute()
  return id
}

async function insertStaff(db: Db, authority: string, post: Post, team: string | null): Promise<Staff> {
  const { name, discipline, roles, skills = [], languages = [], persona } = post
  const worker = newId()
  const registered_social_worker = discipline === 'social worker'
  const row = { id: worker, name, discipline, registered_social_worker, registration: null, team_id: team }
  await db
    .insertInto('worker')
    .values({ ...row, skills: [...skills], languages: [...languages] })
    .execute()
  const account = newId()
  const subject = persona ?? `nobody-${worker}`
  const issuer = persona ? DEVELOPMENT : 'none'
  await db
    .insertInto('account')
    .values({
      id: account,
      issuer,
      subject,
      name,
      email: null,
      worker_id: worker,
      roles: [...roles],
      active: persona !== undefined,
    })
    .execute()
  return { actor: { authority, account, name, roles, worker }, worker, discipline, skills }
}
