import type { FactTable, FactValues } from '../../record/history/fact-table.ts'
import type { Sex } from '../../record/tables.ts'
import { workingDaysBefore } from '../cin/working-days.ts'
import type { Asked } from './asked.ts'
import type { ChildRecord, HeldFact, WhoTheyAre } from './child-record.ts'
import { DETAILS, GROUPS, REVIEWS } from './cin-groups.ts'
import { type Inside, insideOf } from './cin-inside.ts'
import { firstOf, isNoFurtherAction, lastOf, type Time, timesInNeed } from './cin-times.ts'
import { type Basis, type DerivedChild, type DerivedRow, filled } from './row.ts'
import { asOn } from './time-of-facts.ts'

/** A child’s rows in the census; none where no time in need touches the year. Pure: the same record gives the same rows. */
export function cinChild(child: ChildRecord, asked: Asked): DerivedChild {
  const times = timesInNeed(child).filter((time) => belongs(time, asked))
  const details = times.flatMap((time) => timeRows(child, time, asked))
  const rows = details.length > 0 ? [...whoRows(child, times, asked), ...details] : []
  return { number: child.number, person: child.person, rows }
}

/**
 * A time belongs to the year that it touches; a referral without further action to the year of its day, or to that which
 * begins on the next working day (rule 8569Q).
 */
function belongs(time: Time, { from, on }: Asked): boolean {
  const first = firstOf(time)
  if (first > on && first !== 'null') return false
  if (isNoFurtherAction(time)) return first >= workingDaysBefore(from, 1)
  return lastOf(time) === null || lastOf(time)! >= from
}

function whoRows(child: ChildRecord, times: readonly Time[], { year, to, on }: Asked): DerivedRow[] {
  const { who, number, numbers } = child
  const says = (what: string): Basis => ({ says: what })
  const identifiers = filled({
    LAchildID: number,
    UPN: numbers.upn?.value,
    FormerUPN: numbers['former-upn']?.value,
    UPNunknown: numbers.upn ? null : (numbers['no-upn-reason']?.value ?? whyNoUpn(child, times, to)),
    ...birthAsOn(who, on),
    ...sexAsOn(who, { year, on }),
    PersonDeathDate: who.death_date && who.death_date <= on ? who.death_date : null,
  })
  const because = {
    LAchildID: child.numberEntry
      ? { says: 'The council’s number for the child in returns', entry: child.numberEntry }
      : says(
          'The council has given the child no number: this one is made from the record, the same every year',
        ),
    ...(numbers.upn && { UPN: { says: 'The pupil number in the record', entry: numbers.upn.entry } }),
  }
  const record = says('What the record says of the child')
  return [
    { list: 'ChildIdentifiers', cells: identifiers, from: record, because },
    { list: 'ChildCharacteristics', cells: filled({ Ethnicity: who.ethnicity }), from: record },
    ...who.disabilities.map((code) => ({ list: 'Disabilities', cells: { Disability: code }, from: record })),
  ]
}

/** An unborn child’s sex is not known (rule 8750). */
function sexAsOn({ sex, birth_date }: WhoTheyAre, { year, on }: Pick<Asked, 'year' | 'on'>) {
  const known = birth_date && birth_date > on ? 'U' : sex
  return year >= 2025 ? { Sex: known } : { GenderCurrent: SEX_BEFORE_2024[known] }
}

/** A child who was born after the day looked at was expected on it. */
const birthAsOn = ({ birth_date, expected_birth_date }: WhoTheyAre, on: string) =>
  birth_date && birth_date > on
    ? { ExpectedPersonBirthDate: expected_birth_date ?? birth_date }
    : { PersonBirthDate: birth_date, ExpectedPersonBirthDate: expected_birth_date }

const SEX_BEFORE_2024: Record<Sex, string> = { M: '1', F: '2', U: '0' }

/**
 * Why there is no pupil number, where the record shows it: not of school age yet (UN1), or nothing further was done (UN7).
 * Otherwise it is asked of people, and what a file left open stays so.
 */
function whyNoUpn({ who }: ChildRecord, times: readonly Time[], to: string): string | null {
  if (times.some(({ told }) => told)) return null
  const startsSchool = who.birth_date && `${Number(who.birth_date.slice(0, 4)) + 5}${who.birth_date.slice(4)}`
  if (!startsSchool || startsSchool > to) return 'UN1'
  return times.every(isNoFurtherAction) ? 'UN7' : null
}

function timeRows(child: ChildRecord, time: Time, asked: Asked): DerivedRow[] {
  const inside = insideOf(child, time, asked)
  const row = detailsRow(time, inside, asked)
  return [
    row,
    ...inside.groups.flatMap(({ name, facts }) => facts.flatMap((fact) => groupRows(name, fact, inside))),
  ]
}

function detailsRow({ values, from, because }: Time, { conferenceOn }: Inside, asked: Asked): DerivedRow {
  const held = asOn(DETAILS.fact, { entry: from.entry ?? '', values }, asked)
  const byCell = Object.entries(DETAILS.columns)
  const early = String(held.values.first_conference_on ?? '') < asked.from
  const told = early ? { ...held.values, first_conference_on: null } : held.values
  const cells = Object.fromEntries(byCell.map(([cell, column]) => [cell, told[column]]))
  const conference = cells.DateOfInitialCPC ?? conferenceOn?.on
  return {
    list: 'CINdetails',
    cells: filled({ ...cells, DateOfInitialCPC: conference }),
    from,
    because: {
      ...Object.fromEntries(
        byCell.flatMap(([cell, column]) => (because[column] ? [[cell, because[column]]] : [])),
      ),
      ...(conferenceOn && !cells.DateOfInitialCPC && { DateOfInitialCPC: conferenceOn.from }),
    },
  }
}

function groupRows(name: string, held: HeldFact & { says?: string }, inside: Inside): DerivedRow[] {
  const { fact, columns } = GROUPS[name]!
  const from = { says: held.says ?? inWords(fact, held.values), entry: held.entry }
  const cells = Object.entries(columns).map(([cell, column]) => [cell, held.values[column]])
  const row = { list: listOf(name), cells: filled(Object.fromEntries(cells)), from }
  return name === 'ChildProtectionPlans' ? [row, ...reviewRows(held, inside)] : [row]
}

const listOf = (group: string): string => (group === 'CINPlanDates' ? 'CINplanDates' : group)

const reviewRows = ({ values }: HeldFact, { reviews }: Inside): DerivedRow[] =>
  reviews
    .filter((review) => review.values.plan_began_on === values.began_on)
    .map((review) => ({
      list: 'Reviews',
      cells: filled({ CPPreviewDate: review.values.reviewed_on }),
      from: { says: inWords(REVIEWS.fact, review.values), entry: review.entry },
    }))

function inWords({ about, key }: FactTable, values: FactValues): string {
  const day = values[key.at(-1)!]
  return `${about.charAt(0).toUpperCase()}${about.slice(1)}${day ? `: ${day}` : ''}`
}
