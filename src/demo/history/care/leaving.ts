import type { Chance } from '../../chance.ts'
import { ALONE_LEAVING, DAYS_IN_CARE, LEAVING, type Leaving } from '../care-figures.ts'
import { ageAt, birthdayOf, type DayNumber, returnYearOf, yearSpan } from '../days.ts'
import type { ChildLife } from '../history.ts'

export interface Ending {
  on: DayNumber
  leaving: Leaving
  /** The return's code where it does not depend on the home. */
  code: string | null
}

const CODES: Partial<Record<Leaving, string>> = {
  arrangements: 'E41',
  home: 'E4A',
  'home-unplanned': 'E4B',
  kin: 'E13',
  'other-council': 'E3',
  other: 'E8',
  custody: 'E9',
  independent: 'E5',
}

/** How and when a time in care that begins on this day will end: by the 18th birthday at the latest. */
export function endingOf(luck: Chance, life: ChildLife, from: DayNumber): Ending {
  if (life.alone) return endingAlone(luck, life, from)
  const grown = birthdayOf(life.born, 18)
  const leaving = luck.weighted(LEAVING[bandOf(ageAt(life.born, from))])
  if (leaving === 'grown') return { on: grown, leaving, code: null }
  const { least, more } = DAYS_IN_CARE[leaving]
  const on = from + least + luck.wait(more)
  if (on >= grown - 30) return { on: grown, leaving: 'grown', code: null }
  if (leaving === 'adopted') return { on: notYearEnd(on), leaving, code: luck.happens(0.43) ? 'E12' : 'E11' }
  if (leaving === 'independent' && ageAt(life.born, on) < 16) return { on, leaving: 'home', code: 'E4A' }
  return { on, leaving, code: CODES[leaving] ?? null }
}

/** Whoever leaves care on 31 March was in care all year, of whom the return asks nothing about adoption (rule 187). */
const notYearEnd = (on: DayNumber): DayNumber => (on === yearSpan(returnYearOf(on)).last ? on - 1 : on)

export function bandOf(age: number): keyof typeof LEAVING {
  if (age < 1) return '0'
  if (age < 5) return '1'
  if (age < 10) return '5'
  return age < 16 ? '10' : '16'
}

function endingAlone(luck: Chance, life: ChildLife, from: DayNumber): Ending {
  const grown = birthdayOf(life.born, 18)
  const code = luck.weighted(ALONE_LEAVING)
  const on = from + 5 + luck.wait(code === 'E3' ? 40 : 120)
  if (code === 'grown' || on >= grown - 10) return { on: grown, leaving: 'grown', code: null }
  return { on, leaving: code === 'E3' ? 'other-council' : 'other', code }
}
