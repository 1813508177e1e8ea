import { keysOf } from '../record/codes.ts'

interface SourceInWords {
  /** As somebody would say it of themselves. */
  words: string
  /** The children in need census' code for the source of a referral (N00103). */
  code: string
}

/** Who got in touch, asked once in plain words. Codes: children in need census guide, source of referral. */
export const SOURCES = {
  'young-person': { words: 'A child or young person, for themselves', code: '1C' },
  parent: { words: 'A parent', code: '1A' },
  carer: { words: 'A carer, such as a grandparent', code: '1A' },
  relative: { words: 'A relative', code: '1A' },
  'friend-or-neighbour': { words: 'A friend, neighbour or childminder', code: '1B' },
  'someone-else': { words: 'Somebody else', code: '1D' },
  school: { words: 'A school or nursery', code: '2A' },
  'education-service': { words: 'An education service', code: '2B' },
  gp: { words: 'A GP', code: '3A' },
  'health-visitor': { words: 'A health visitor', code: '3B' },
  'school-nurse': { words: 'A school nurse', code: '3C' },
  'other-primary-health': { words: 'A midwife or another community health service', code: '3D' },
  'emergency-department': { words: 'A hospital emergency department', code: '3E' },
  'other-health': { words: 'Another health service, such as a hospital or a hospice', code: '3F' },
  housing: { words: 'A housing service', code: '4' },
  'social-care-here': { words: 'Adult or children’s social care of this council', code: '5A' },
  'other-service-here': { words: 'Another service of this council', code: '5B' },
  'another-council': { words: 'Another council', code: '5C' },
  'early-help': { words: 'Early help of this council', code: '5D' },
  police: { words: 'The police', code: '6' },
  law: { words: 'A court, Cafcass, probation, immigration or a prison', code: '7' },
  'community-or-charity': {
    words: 'A charity, faith group, children’s centre or other organisation',
    code: '8',
  },
  'not-said': { words: 'Somebody who did not want to say who they are', code: '9' },
  'not-known': { words: 'Not known', code: '10' },
} as const satisfies Record<string, SourceInWords>

export type Source = keyof typeof SOURCES

export const SOURCE_KEYS = keysOf(SOURCES)

/** Those who live the life that it is about; anybody else brings it for them. */
const FAMILY: readonly Source[] = ['young-person', 'parent', 'carer']
const PERSONAL: readonly Source[] = [
  ...FAMILY,
  'relative',
  'friend-or-neighbour',
  'someone-else',
  'not-said',
  'not-known',
]

export const isFamily = (source: Source): boolean => FAMILY.includes(source)
const isProfessional = (source: Source): boolean => !PERSONAL.includes(source)

/** The services that somebody may work for. */
export const WORKPLACES = SOURCE_KEYS.filter(isProfessional) as [Source, ...Source[]]

export const sourceCode = (source: Source): string => SOURCES[source].code

export const sourceItems = (keys: readonly Source[] = SOURCE_KEYS): { value: string; text: string }[] =>
  keys.map((value) => ({ value, text: SOURCES[value].words }))
