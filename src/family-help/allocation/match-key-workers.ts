import { keysOf } from '../../record/codes.ts'
/** A worker who could lead, with what they bring and carry. */
export interface Candidate {
  id: string
  name: string
  discipline: string
  registeredSocialWorker: boolean
  languages: readonly string[]
  skills: readonly string[]
  /** 1 is full time. */
  fullTimeShare: number
  /** How many families they lead now. */
  families: number
}

/** What the family needs of a key worker. */
export interface Need {
  /** Codes of NEEDS. */
  needs: readonly NeedCode[]
  /** Languages in which the family wants to talk; English needs no match. */
  languages: readonly string[]
  /** A child of the family has a child protection plan. */
  protectionPlan: boolean
  /** Those that the council wants in its teams; a worker of another may lead all the same. */
  disciplines?: readonly string[]
}

export interface Match {
  worker: Candidate
  /** Why this worker suits, in words. */
  suits: string[]
  /** What to think about, in words. */
  think: string[]
  /** Set where the worker may not lead this family. */
  cannot?: string
}

/** Needs by which a key worker is chosen, and the words by which a skill or a discipline answers them (L1150 to L1161, L1557). */
export const NEEDS = {
  'domestic-abuse': { label: 'Domestic abuse', words: ['domestic abuse', 'perpetrator', 'probation'] },
  substances: { label: 'Drugs or alcohol', words: ['substance', 'drug', 'alcohol'] },
  'mental-health': {
    label: 'Mental health',
    words: ['mental health', 'therap', 'psycholog', 'counsel'],
  },
  disability: { label: 'A disabled child', words: ['disab', 'autis', 'send', 'special educational'] },
  parenting: { label: 'Parenting', words: ['parenting', 'family support'] },
  'young-people': {
    label: 'Teenagers',
    words: ['youth', 'young people', 'teenage', 'exploitation'],
  },
  'early-years': { label: 'Babies and small children', words: ['early years', 'baby', 'health visit'] },
  money: { label: 'Money and housing', words: ['benefit', 'debt', 'housing', 'money'] },
  school: { label: 'School', words: ['school', 'education', 'attendance'] },
  conflict: { label: 'Conflict between parents', words: ['conflict', 'mediation', 'relationship'] },
} as const satisfies Record<string, { label: string; words: readonly string[] }>

export type NeedCode = keyof typeof NEEDS
export const NEED_CODES = keysOf(NEEDS)

/** The rule of L1574: a family with a child protection plan is led by a registered social worker. */
export const PROTECTION_PLAN_RULE =
  'A child here has a child protection plan, so a registered social worker leads (L1574).'

/**
 * Every worker with the reasons for and against, the best suited first: by language, then by need, then by load (families
 * led for each full-time share), then by name. It orders by reasons and shows them; it gives no number to a person.
 */
export function matchKeyWorkers(need: Need, workers: readonly Candidate[]): Match[] {
  return workers
    .map((worker) => ({ worker, ...reasons(need, worker) }))
    .sort((a, b) => compare(a.order, b.order))
    .map(({ order: _, ...match }) => match)
}

function reasons(need: Need, worker: Candidate): Omit<Match, 'worker'> & { order: (number | string)[] } {
  const spoken = common(need.languages, worker.languages)
  const met = need.needs.filter((code) => answers(worker, code))
  const missing = need.needs.filter((code) => !met.includes(code))
  const load = loadOf(worker)
  const cannot = need.protectionPlan && !worker.registeredSocialWorker ? PROTECTION_PLAN_RULE : undefined
  const suits = [
    ...spoken.map((language) => `Speaks ${language}`),
    ...met.map((code) => `Knows this work: ${NEEDS[code].label.toLowerCase()}`),
    ...(load === 0 ? ['Leads for no family yet'] : []),
  ]
  const think = [
    ...(need.languages.length && !spoken.length ? ['An interpreter would be needed'] : []),
    ...(missing.length ? [`Others would bring: ${labels(missing)}`] : []),
    ...(isOther(need, worker) ? ['Of a discipline that the council has not listed for its teams'] : []),
    loadInWords(worker),
  ]
  const order = [cannot ? 1 : 0, -spoken.length, -met.length, load, worker.name]
  return { suits, think, order, ...(cannot && { cannot }) }
}

const isOther = ({ disciplines }: Need, { discipline }: Candidate): boolean =>
  disciplines?.every((one) => one.toLowerCase() !== discipline.toLowerCase()) === true

const labels = (codes: readonly NeedCode[]) => codes.map((code) => NEEDS[code].label.toLowerCase()).join(', ')

const common = (wanted: readonly string[], spoken: readonly string[]) =>
  wanted.filter((language) => spoken.some((one) => one.toLowerCase() === language.toLowerCase()))

function answers(worker: Candidate, code: NeedCode): boolean {
  const brings = [worker.discipline, ...worker.skills].map((word) => word.toLowerCase())
  return NEEDS[code].words.some((word) => brings.some((one) => one.includes(word)))
}

/** Families led for each full-time share. */
const loadOf = ({ families, fullTimeShare }: Candidate) => families / Math.max(fullTimeShare, 0.1)

/** "Leads for 6 families, working 3 days a week". */
export function loadInWords({ families, fullTimeShare }: Candidate): string {
  const led = families === 0 ? 'no family' : families === 1 ? '1 family' : `${families} families`
  const days = Math.round(fullTimeShare * 10) / 2
  return `Leads for ${led}, working ${days === 5 ? 'full time' : `${days} ${days === 1 ? 'day' : 'days'} a week`}`
}

function compare(a: (number | string)[], b: (number | string)[]): number {
  const at = a.findIndex((value, index) => value !== b[index])
  if (at < 0) return 0
  return a[at]! < b[at]! ? -1 : 1
}
