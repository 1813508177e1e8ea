import { binomialInterval } from '../../engines/statistics/limits.ts'
import { type Share, shareOf } from '../../engines/statistics/share.ts'

/** A child who came into care, and what there was before. */
export interface Entrant {
  ethnicity: string | null
  disabled: boolean
  /** Too little money is written as what brought the family. */
  poor: boolean
  /** Whole years on the day; undefined where it is not known. */
  age: number | undefined
  /** A child protection plan before. */
  plan: boolean
  /** Help for the family before. */
  help: boolean
}

export const BEFORE = {
  plan: 'a child protection plan before',
  help: 'help for the family before',
} as const

export type Before = keyof typeof BEFORE

const ETHNIC = ['White', 'Mixed', 'Black', 'Asian', 'Another group', 'Not known'] as const
const LETTERS: Record<string, (typeof ETHNIC)[number]> = { W: 'White', M: 'Mixed', B: 'Black', A: 'Asian' }

/** The groups of the Department’s tables; Chinese is counted with Asian there. */
export function ethnicGroup(code: string | null): (typeof ETHNIC)[number] {
  if (!code || code === 'REFU' || code === 'NOBT') return 'Not known'
  if (code === 'CHNE') return 'Asian'
  return code === 'OOTH' ? 'Another group' : (LETTERS[code[0]!] ?? 'Not known')
}

const AGES = ['Under 1', '1 to 4', '5 to 9', '10 to 15', '16 and 17', 'Not known'] as const

function ageGroup(age: number | undefined): (typeof AGES)[number] {
  if (age === undefined) return 'Not known'
  if (age < 1) return 'Under 1'
  if (age < 5) return '1 to 4'
  if (age < 10) return '5 to 9'
  return age < 16 ? '10 to 15' : '16 and 17'
}

/** By what the lens looks, and the groups in a fixed order: none is better or worse. */
export const LENSES = {
  ethnicity: { name: 'Ethnicity', groups: ETHNIC, of: ({ ethnicity }: Entrant) => ethnicGroup(ethnicity) },
  disability: {
    name: 'Disability',
    groups: ['A disability is written', 'None is written'],
    of: ({ disabled }: Entrant) => (disabled ? 'A disability is written' : 'None is written'),
  },
  poverty: {
    name: 'Poverty',
    groups: ['Too little money brought them', 'Not written'],
    of: ({ poor }: Entrant) => (poor ? 'Too little money brought them' : 'Not written'),
  },
  age: { name: 'Age', groups: AGES, of: ({ age }: Entrant) => ageGroup(age) },
} as const

export type LensKey = keyof typeof LENSES

export interface LensRow {
  group: string
  /** Undefined where it would be about too few. */
  share: Share | undefined
  /** It differs from all together by more than chance gives (95%). */
  apart: boolean
}

/** Of the children of each group who came into care, the share who had it before. */
export function look(entrants: readonly Entrant[], lens: LensKey, before: Before): LensRow[] {
  const { groups, of } = LENSES[lens]
  const all = entrants.filter((one) => one[before]).length / Math.max(1, entrants.length)
  return groups.map((group) => {
    const own = entrants.filter((one) => of(one) === group)
    const some = own.filter((one) => one[before]).length
    const share = shareOf(some, own.length)
    const [low, high] = share ? binomialInterval(some, own.length) : [0, 1]
    return { group, share, apart: share !== undefined && (all < low || all > high) }
  })
}
