import { type AskedNumbers, type NumberSwitch, readNumbers } from '../../reform/index.ts'
import {
  DISCIPLINE_CODES,
  DISCIPLINES,
  type DisciplineCode,
  SEGMENTS,
  type Segment,
  SHARES,
} from './disciplines.ts'
import { composeTeam, type TeamAsked } from './team-mix.ts'

/** Families of the suburb in the review’s council (L1115). */
const SUBURB_FAMILIES = 680

const SEGMENT_CODES = Object.keys(SEGMENTS) as Segment[]
const EACH = Object.fromEntries(
  DISCIPLINE_CODES.map((code) => [code, DISCIPLINES[code].each]),
) as TeamAsked['each']
const STANDARD_SHARES = Object.fromEntries(
  SEGMENT_CODES.map((segment) => [segment, SHARES[segment].share]),
) as TeamAsked['shares']

/** The team of the review's suburb: the smallest in which none of its 680 families waits. */
export const SUBURB_TEAM = composeTeam({ families: SUBURB_FAMILIES, shares: STANDARD_SHARES, each: EACH })

const name = (code: DisciplineCode) => `posts-${code}`
const label = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

/** The segments whose share can be turned; everybody has a key worker and is overseen, which is the floor. */
const TURNED = SEGMENT_CODES.filter((segment) => segment !== 'lead' && segment !== 'oversight')

export const teamSwitches: readonly NumberSwitch[] = [
  {
    name: 'families',
    label: 'Families helped at a time',
    unit: '',
    min: 1,
    max: 5_000,
    step: 5,
    standard: SUBURB_FAMILIES,
  },
  {
    name: 'each',
    label: 'Families that one key worker leads for',
    unit: '',
    min: 1,
    max: 60,
    step: 1,
    standard: EACH.support,
  },
  ...TURNED.map((segment) => ({
    ...{ name: `share-${segment}`, label: SEGMENTS[segment], unit: '%', min: 0, max: 100, step: 1 },
    standard: SHARES[segment].share,
  })),
  ...DISCIPLINE_CODES.map((code) => ({
    ...{
      name: name(code),
      label: `${label(DISCIPLINES[code].name)}s, full-time posts`,
      unit: '',
      min: 0,
      max: 200,
      step: 0.5,
    },
    standard: SUBURB_TEAM[code],
  })),
]

/** What is asked for, and what the numbers are that make no sense. */
export function readTeam(query: Readonly<Record<string, string>>): { asked: AskedNumbers; team: TeamAsked } {
  const asked = readNumbers(teamSwitches, query)
  const { values } = asked
  const shares = SEGMENT_CODES.map((segment) => [
    segment,
    values[`share-${segment}`] ?? STANDARD_SHARES[segment],
  ])
  const posts = DISCIPLINE_CODES.map((code) => [code, values[name(code)]!])
  return {
    asked,
    team: {
      families: values.families!,
      shares: Object.fromEntries(shares) as TeamAsked['shares'],
      posts: Object.fromEntries(posts) as TeamAsked['posts'],
      each: { ...EACH, support: values.each! },
    },
  }
}

/** The same question with the smallest team in which nobody waits, for a link. */
export const composedQuery = (team: TeamAsked): Record<string, string> =>
  Object.fromEntries(
    Object.entries(composeTeam(team)).map(([code, posts]) => [name(code as DisciplineCode), String(posts)]),
  )
