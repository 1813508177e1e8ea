import {
  careReview,
  careSocialWorker,
  earlierPermanence,
  missingPeriod,
  motherhood,
  unaccompanied,
} from '../../../care/index.ts'
import type { Chance } from '../../chance.ts'
import type { Shares } from '../../figures.ts'
import { ageAt, birthdayOf, type DayNumber, dayOf, returnYearOf, workingDay, yearSpan } from '../days.ts'
import type { InCare, Spell } from './spell.ts'

/** What stands beside the episodes: reviews, social workers, earlier permanence, times missing, who came alone, mothers. */
export function tellBesides(around: InCare, spell: Spell): void {
  tellReviews(around, spell)
  tellSocialWorkers(around, spell)
  tellEarlierPermanence(around, spell)
  tellMissing(around, spell)
  tellYears(around, spell)
}

/** Within 20 working days, then after three months, then every six (Care Planning Regulations 2010, reg. 33). */
function tellReviews({ luck, child, life, tell }: InCare, { from, until }: Spell): void {
  let on = workingDay(from + luck.between(18, 26))
  for (let count = 0; on < until; count++) {
    tell(child, careReview, { reviewed_on: on, participation: participation(luck, ageAt(life.born, on)) })
    on = workingDay(on + (count === 0 ? luck.between(75, 88) : luck.between(160, 178)))
  }
}

const TAKES_PART: Shares<string> = [
  ['PN1', 46],
  ['PN2', 6],
  ['PN3', 5],
  ['PN4', 3],
  ['PN5', 20],
  ['PN6', 16],
  ['PN7', 4],
]

const participation = (luck: Chance, age: number) => (age < 4 ? 'PN0' : luck.weighted(TAKES_PART))

/** About 14 months with one social worker. Ours: 27 per cent of councils' children have three or more in a year. */
const MONTHS_WITH_ONE = 430
const WHY_CHANGED: Shares<string> = [
  ['MANAGE', 20],
  ['LEFTRL', 42],
  ['ORGRST', 12],
  ['TSPROC', 16],
  ['ABSENC', 6],
  ['PCCHAN', 2],
  ['OTHERS', 2],
]

/** The last stays in touch for a year after care ended. */
function tellSocialWorkers({ luck, child, tell }: InCare, { from, until }: Spell): void {
  let began = from
  for (let why = 'FCONTA'; began < until; why = luck.weighted(WHY_CHANGED)) {
    const end = Math.min(began + 30 + luck.wait(MONTHS_WITH_ONE), until + 366)
    const ended_on = end >= until - 8 ? until + 366 : end
    const registration = `SW9${String(luck.between(1, 240)).padStart(6, '0')}`
    tell(child, careSocialWorker, { registration, began_on: began, ended_on, why_changed: why })
    began = ended_on
  }
}

const EARLIER: Shares<string> = [
  ['Z1', 95.5],
  ['P1', 1],
  ['P2', 2.5],
  ['P3', 1],
]

function tellEarlierPermanence({ luck, child, life, tell }: InCare, { from }: Spell): void {
  const year = String(returnYearOf(from))
  const kind = life.alone || ageAt(life.born, from) < 3 ? 'Z1' : luck.weighted(EARLIER)
  const ended = kind === 'Z1' ? {} : { council: '999', ended_on: britishDay(from - luck.between(20, 400)) }
  tell(child, earlierPermanence, { year, kind, ...ended })
}

const britishDay = (on: DayNumber): string => dayOf(on).split('-').reverse().join('/')

/** Children missing at least once in a year, England 2025: 11 per cent; away without permission, 3. By age: ours. */
function tellMissing({ luck, child, life, tell }: InCare, { from, until }: Spell): void {
  const [first, last] = [Math.max(from + 5, birthdayOf(life.born, 11)), until - 5]
  if (last - first < 20 || !luck.happens(0.27)) return
  let on = first + luck.wait(200)
  while (on < last - 4) {
    const back = on + Math.min(luck.between(0, 2) + (luck.happens(0.06) ? luck.between(3, 9) : 0), last - on)
    tell(child, missingPeriod, { kind: luck.happens(0.2) ? 'A' : 'M', began_on: on, ended_on: back })
    on = back + 1 + luck.wait(luck.happens(0.5) ? 25 : 150)
  }
}

/** What is said once for each year with a day in care: who came alone, and whether a girl is a mother. */
function tellYears({ child, life, tell }: InCare, { from, until }: Spell): void {
  const baby = life.mother !== null && life.mother < until ? life.mother : null
  const last = returnYearOf(until)
  for (let year = returnYearOf(from); year <= last; year++) {
    const of = String(year)
    if (life.alone)
      tell(child, unaccompanied, { year: of, until: year === last ? until : birthdayOf(life.born, 18) })
    const born = baby !== null && baby <= yearSpan(year).last
    if (life.sex === 'F')
      tell(child, motherhood, { year: of, mother: born ? '1' : '0', ...(born && { child_born_on: baby }) })
  }
}
