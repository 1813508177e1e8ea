import { shortDay } from '../../platform/time/words.ts'
import type { CourseEnd } from './came-of-it.ts'
import { CATALOGUE, type Intervention, type InterventionKey, interventionOf } from './catalogue.ts'
import { COURSE_NEEDS, type CourseNeed, EVIDENCE } from './needs.ts'

export interface Child {
  name: string
  /** Undefined before birth, or where it is not known. */
  age: number | undefined
}

export interface Before {
  intervention: InterventionKey
  endedOn: string | null
  cameOfIt: CourseEnd | null
}

/** An intervention that may fit, with what speaks for it in words. It never says how a family is. */
export interface Match {
  key: InterventionKey
  intervention: Intervention
  reasons: string[]
  /** What to think of before it is begun. */
  warning: string | undefined
}

/** Those that are for this need and for the ages of these children, in the order of their names. */
export function match(
  need: CourseNeed | undefined,
  children: readonly Child[],
  before: readonly Before[],
): Match[] {
  return (Object.keys(CATALOGUE) as InterventionKey[])
    .filter((key) => fits(interventionOf(key), need, children))
    .map((key) => ({
      key,
      intervention: interventionOf(key),
      reasons: reasonsFor(interventionOf(key), need, children),
      warning: warningBefore(key, before),
    }))
    .sort((a, b) => a.intervention.name.localeCompare(b.intervention.name))
}

function fits(
  { needs, ages }: Intervention,
  need: CourseNeed | undefined,
  children: readonly Child[],
): boolean {
  if (need && !needs.includes(need)) return false
  return !ages || children.some(({ age }) => isWithin(age, ages))
}

const isWithin = (age: number | undefined, [from, to]: readonly [number, number]): boolean =>
  age === undefined ? from === 0 : age >= from && age <= to

function reasonsFor(
  { needs, ages, evidence, source }: Intervention,
  need: CourseNeed | undefined,
  children: readonly Child[],
): string[] {
  const meets = need ? [need] : needs
  const who = ages ? children.filter(({ age }) => isWithin(age, ages)).map(ageInWords) : []
  return [
    `For: ${meets.map((one) => COURSE_NEEDS[one].toLowerCase()).join('; ')}`,
    ages
      ? `For children of ${ages[0]} to ${ages[1]}: ${who.join(', ')}`
      : 'Does not depend on the children’s ages',
    `${EVIDENCE[evidence]}: ${source}`,
  ]
}

const ageInWords = ({ name, age }: Child) => `${name}${age === undefined ? '' : ` is ${age}`}`

/** The same course three times over helps nobody (L1542): it may be begun again, with what is different this time. */
export function warningBefore(key: InterventionKey, before: readonly Before[]): string | undefined {
  const tried = before.find(
    ({ intervention, cameOfIt }) => intervention === key && cameOfIt && cameOfIt !== 'helped',
  )
  if (!tried) return undefined
  const when = tried.endedOn ? ` until ${shortDay(tried.endedOn)}` : ''
  return `They did this${when}: ${BEFORE[tried.cameOfIt as keyof typeof BEFORE]}. Talk about what would be different this time before you begin it again.`
}

const BEFORE = {
  some: 'it helped a little',
  'did-not': 'it did not help',
  stopped: 'it stopped before the end',
} as const satisfies Record<Exclude<CourseEnd, 'helped'>, string>
