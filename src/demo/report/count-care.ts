import { ageOn } from '../../platform/time/day.ts'
import { groupOf } from '../ethnicity.ts'
import { ageBand } from './count-need.ts'
import {
  type CareTime,
  type Counts,
  careTimes,
  count,
  daysFrom,
  isOpenOn,
  isWithin,
  type KnownChild,
  text,
  type Year,
} from './known.ts'

/** One child's care in a year: beginning, ending, as it was on 31 March. */
export function countCare(counts: Counts, child: KnownChild, year: Year): void {
  const alone = (child.facts.unaccompanied_child ?? []).length > 0
  for (const time of careTimes(child)) {
    if (isWithin(time.from, year)) countBeginning(counts, child, time, alone)
    if (isWithin(time.until, year)) countEnding(counts, child, time, alone)
    if (isOpenOn(time.from, time.until, year.last)) countStanding(counts, child, time, { year, alone })
  }
  for (const episode of child.facts.care_episode ?? [])
    if (episode.why_began !== 'L' && isWithin(episode.began_on, year)) count(counts, 'care home began')
  countHealth(counts, child, year)
  countAfter(counts, child, year)
}

function countBeginning(
  counts: Counts,
  child: KnownChild,
  { from, episodes }: CareTime,
  alone: boolean,
): void {
  count(counts, 'care began')
  count(counts, `care began age ${ageBand(ageOn(child.born!, from))}`)
  count(counts, `care began on ${text(episodes[0]!.legal_status)}`)
  count(counts, `care began sex ${child.sex}`)
  if (alone) count(counts, 'care began alone')
  if (alone) return
  const group = groupOf(child.ethnicity)
  count(counts, `care began group ${group}`)
  const planned = (child.facts.protection_plan ?? []).some((plan) => text(plan.began_on) <= from)
  if (planned) count(counts, `care began after a plan group ${group}`)
}

const ENDINGS: Readonly<Record<string, string>> = {
  E11: 'adopted',
  E12: 'adopted',
  E41: 'arrangements',
  E45: 'guardian',
  E46: 'guardian',
  E47: 'guardian',
  E48: 'guardian',
  E4A: 'home',
  E4B: 'home unplanned',
  E13: 'kin',
  E3: 'other council',
  E5: 'independent with support',
  E6: 'independent alone',
  E17: 'on with carers',
  E7: 'adult care',
  E8: 'other',
}

function countEnding(counts: Counts, child: KnownChild, { until, ending }: CareTime, alone: boolean): void {
  count(counts, 'care ended')
  count(counts, `care ended ${ENDINGS[ending] ?? 'otherwise'}`)
  const age = ageOn(child.born!, until!)
  count(counts, `care ended age ${age >= 18 ? '18 and over' : age >= 16 ? '16 and 17' : ageBand(age)}`)
  if (alone) count(counts, 'care ended alone')
}

interface Around {
  year: Year
  alone: boolean
}

function countStanding(counts: Counts, child: KnownChild, time: CareTime, { year, alone }: Around): void {
  const now = time.episodes.findLast(({ began_on }) => text(began_on) <= year.last)!
  const age = ageOn(child.born!, year.last)
  count(counts, 'care')
  for (const name of [
    `age ${ageBand(age)}`,
    `sex ${child.sex}`,
    `group ${groupOf(child.ethnicity)}`,
    `need ${text(now.need)}`,
    `ground ${groundGroup(text(now.legal_status))}`,
    `home ${homeGroup(text(now.home_kind))}`,
    `provider ${text(now.home_provider)}`,
    `area ${text(now.placed_postcode).slice(0, 2)}`,
  ])
    count(counts, `care ${name}`)
  if (alone) count(counts, 'care alone')
  if (time.from <= year.first) count(counts, 'care all year')
  countStability(counts, time, { age, year })
}

function groundGroup(code: string): string {
  if (code.startsWith('J')) return 'youth justice'
  return code.startsWith('L') ? 'short protection' : code
}

function homeGroup(code: string): string {
  if (code.startsWith('U')) return 'foster'
  if (code.startsWith('A')) return 'adoption'
  if (code === 'K1' || code === 'K2') return "children's home"
  if (code === 'K3') return 'supported'
  return code === 'P1' ? 'parents' : 'other residential'
}

/** Homes of a time in care by day: a change of ground, or of status with the same carers, is no move. */
function countStability(
  counts: Counts,
  { from, episodes }: CareTime,
  { age, year }: { age: number; year: Year },
): void {
  const begun = episodes.filter(({ began_on }) => text(began_on) <= year.last)
  const homes = begun.filter(({ why_began }) => ['S', 'P', 'B'].includes(text(why_began)))
  const during =
    homes.filter(({ began_on }) => text(began_on) > year.first).length + (from <= year.first ? 1 : 0)
  if (during >= 3) count(counts, 'care three homes')
  if (age >= 16 || daysFrom(from, year.last) < 913) return
  count(counts, 'care long')
  if (daysFrom(homes.at(-1)!.began_on, year.last) >= 730) count(counts, 'care long same home')
}

function countHealth(counts: Counts, { facts }: KnownChild, { last }: Year): void {
  const told = (facts.care_health ?? []).find(({ year }) => year === last.slice(0, 4))
  if (!told) return
  count(counts, 'health')
  for (const name of ['immunised', 'dentist', 'health_assessed', 'substance_misuse', 'convicted'] as const)
    if (told[name] === '1') count(counts, `health ${name}`)
  if (told.convicted !== null) count(counts, 'health ten and over')
  if (told.difficulties_score === null && told.no_score_reason === null) return
  count(counts, 'health score asked')
  if (told.difficulties_score === null) return
  const score = Number(told.difficulties_score)
  count(counts, 'health scored')
  if (score >= 17) count(counts, 'health score a concern')
}

function countAfter(counts: Counts, child: KnownChild, { last }: Year): void {
  const told = (child.facts.care_leaver_year ?? []).find(({ year }) => year === last.slice(0, 4))
  if (!told || ageOn(child.born!, last) < 19) return
  count(counts, 'after care')
  if (['F', 'P'].includes(text(told.activity)[0] ?? '')) count(counts, 'after care in education or work')
  if (text(told.accommodation).endsWith('1')) count(counts, 'after care suitable home')
  if (told.in_touch === 'YES') count(counts, 'after care in touch')
}
