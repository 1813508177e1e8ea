import type { Chance } from '../chance.ts'
import { CHILDREN_IN_FAMILY, DISABLED_SHARE, type Shares } from '../figures.ts'
import { type DayNumber, YEAR } from './days.ts'
import type { ChildLife } from './history.ts'
import { AGES_AT_REFERRAL } from './need-figures.ts'

/** Families by ethnic group: children in care less those who came alone (DfE 2025: White 71, Mixed 11, Black 8, Asian 5, other 4, not known 1). */
const FAMILIES: Shares<string> = [
  ['white', 76.5],
  ['mixed', 11.5],
  ['black', 6],
  ['asian', 4],
  ['other', 1],
  ['unknown', 1],
]

export const ETHNICITIES: Readonly<Record<string, Shares<string>>> = {
  white: [
    ['WBRI', 86],
    ['WOTH', 9],
    ['WIRI', 2],
    ['WIRT', 1],
    ['WROM', 2],
  ],
  mixed: [
    ['MWBC', 38],
    ['MWBA', 17],
    ['MWAS', 18],
    ['MOTH', 27],
  ],
  black: [
    ['BAFR', 55],
    ['BCRB', 25],
    ['BOTH', 20],
  ],
  asian: [
    ['APKN', 42],
    ['AIND', 14],
    ['ABAN', 20],
    ['AOTH', 21],
    ['CHNE', 3],
  ],
  other: [['OOTH', 1]],
  unknown: [
    ['NOBT', 70],
    ['REFU', 30],
  ],
}

const DISABILITIES: Shares<string> = [
  ['LD', 32],
  ['AUT', 30],
  ['BEH', 14],
  ['COMM', 9],
  ['MOB', 7],
  ['HEAR', 3],
  ['VIS', 3],
  ['CON', 2],
]

/** Who comes without family: most boys of 16 and 17, from Afghanistan, Sudan, Eritrea, Iran, Vietnam. Ages: ours. */
const ALONE_GROUPS: Shares<string> = [
  ['OOTH', 38],
  ['BAFR', 40],
  ['AOTH', 20],
  ['WOTH', 2],
]
const ALONE_AGES: Shares<string> = [
  ['14-15', 24],
  ['16-16', 33],
  ['17-17', 43],
]

/** The children of a family that comes to notice on a day, some of them not yet born; or one child who came alone. */
export function draftLives(luck: Chance, on: DayNumber, alone: boolean): ChildLife[] {
  if (alone) return [lifeAlone(luck, on)]
  const ethnicity = luck.weighted(ETHNICITIES[luck.weighted(FAMILIES)]!)
  return birthsOf(luck, on).map((born) => lifeOf(luck, born, ethnicity))
}

/** The child whom it is about first, then brothers and sisters one to four years apart, younger and elder. */
function birthsOf(luck: Chance, on: DayNumber): DayNumber[] {
  const births = [on - ageInDays(luck, luck.weighted(AGES_AT_REFERRAL))]
  for (let count = luck.weighted(CHILDREN_IN_FAMILY); births.length < count; ) {
    const gap = luck.between(360, 1500)
    const elder = luck.happens(0.48)
    births.push(elder ? Math.min(...births) - gap : Math.max(...births) + gap)
  }
  return births.filter((born) => born > on - 17.4 * YEAR).sort((a, b) => a - b)
}

function ageInDays(luck: Chance, band: string): number {
  if (band === 'unborn') return -luck.between(10, 130)
  const [low, high] = band.split('-').map(Number)
  return luck.between(Math.ceil(low! * YEAR), Math.floor((high! + 1) * YEAR) - (high === 17 ? 250 : 1))
}

const lifeOf = (luck: Chance, born: DayNumber, ethnicity: string): ChildLife => ({
  born,
  ...sexAndMother(luck, born, 0.53),
  ethnicity,
  disabilities: luck.happens(DISABLED_SHARE) ? disabilities(luck) : [],
  alone: false,
})

/** Ours: one girl in twenty has a child of her own between 15½ and 18. */
function sexAndMother(luck: Chance, born: DayNumber, boys: number): Pick<ChildLife, 'sex' | 'mother'> {
  if (luck.happens(boys)) return { sex: 'M', mother: null }
  return {
    sex: 'F',
    mother: luck.happens(0.05) ? born + Math.round(15 * YEAR) + luck.between(200, 1000) : null,
  }
}

const disabilities = (luck: Chance): string[] => [
  ...new Set(Array.from({ length: luck.happens(0.35) ? 2 : 1 }, () => luck.weighted(DISABILITIES))),
]

function lifeAlone(luck: Chance, on: DayNumber): ChildLife {
  const born = on - ageInDays(luck, luck.weighted(ALONE_AGES))
  return {
    born,
    ...sexAndMother(luck, born, 0.94),
    ethnicity: luck.weighted(ALONE_GROUPS),
    disabilities: [],
    alone: true,
  }
}
