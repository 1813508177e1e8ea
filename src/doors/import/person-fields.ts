import type { Selectable } from 'kysely'
import { addDays } from '../../platform/time/day.ts'
import type { PersonTable, Sex } from '../../record/people/tables.ts'
import type { PersonField, ReportedPersonField } from './reported.ts'
import { dayOf } from './values.ts'

/** The returns once wrote 1 and 2 (until 2023-24), and 0 or 9 for not known. */
const SEXES: Record<string, Sex> = { '1': 'M', '2': 'F', M: 'M', F: 'F', U: 'U', '0': 'U', '9': 'U' }

export const NUMBER_KINDS: Partial<Record<PersonField, string>> = {
  upn: 'upn',
  formerUpn: 'former-upn',
  noUpnReason: 'no-upn-reason',
}

export type PersonColumn =
  | 'sex'
  | 'birth_date'
  | 'expected_birth_date'
  | 'death_date'
  | 'ethnicity'
  | 'disabilities'

const COLUMNS: Partial<Record<PersonField, PersonColumn>> = {
  sex: 'sex',
  birthDate: 'birth_date',
  expectedBirthDate: 'expected_birth_date',
  deathDate: 'death_date',
  ethnicity: 'ethnicity',
  disabilities: 'disabilities',
}

/** Somebody as far as returns tell of them. */
export type KnownPerson = Pick<Selectable<PersonTable>, PersonColumn>

export const NOBODY: KnownPerson = {
  sex: 'U',
  birth_date: null,
  expected_birth_date: null,
  death_date: null,
  ethnicity: null,
  disabilities: [],
}

export type PersonOutcome =
  | { kind: 'there' }
  | { kind: 'change'; to: Partial<KnownPerson> }
  | { kind: 'aside'; reason: string }

/** What a reported field is to what is known: there already, a change, or something to be looked at. */
export function comparePerson(
  known: KnownPerson,
  { field, value, cell, inPassing }: ReportedPersonField,
): PersonOutcome {
  const column = COLUMNS[field]
  if (!column) return { kind: 'there' }
  const wanted = wantedValue(column, value)
  if (wanted === undefined) return { kind: 'aside', reason: unreadable(cell, value, column) }
  if (isEqual(known[column], wanted)) return { kind: 'there' }
  const impossible = whyImpossible(known, column, wanted, cell, value)
  if (impossible) return { kind: 'aside', reason: impossible }
  const blank = isEqual(known[column], NOBODY[column])
  if (inPassing && !blank)
    return {
      kind: 'aside',
      reason: `${cell} is "${value}" here and otherwise elsewhere. The record keeps what the list of children says; correct the one that is wrong.`,
    }
  return { kind: 'change', to: { [column]: wanted } }
}

/** Dates that cannot be true together. */
function whyImpossible(
  known: KnownPerson,
  column: PersonColumn,
  wanted: string | string[],
  cell: string,
  value: string,
): string | undefined {
  const {
    birth_date: birth,
    death_date: death,
    expected_birth_date: expected,
  } = { ...known, [column]: wanted } as KnownPerson
  if (birth && death && death < birth)
    return `${cell} is "${value}", so that the child would have died before they were born. Correct one of the dates.`
  if (birth && expected && birth < addDays(expected, -299))
    return `${cell} is "${value}", and the birth lies ten months or more before the day it was expected. Correct one of the dates.`
  return undefined
}

function wantedValue(column: PersonColumn, value: string): string | string[] | undefined {
  if (column === 'sex') return SEXES[value.toUpperCase()]
  if (column === 'ethnicity') return value.toUpperCase()
  if (column === 'disabilities') return [...new Set(value.toUpperCase().split(' '))].sort()
  return dayOf(value)
}

function isEqual(a: string | readonly string[] | null, b: string | readonly string[] | null): boolean {
  return JSON.stringify(Array.isArray(a) ? [...a].sort() : a) === JSON.stringify(b)
}

function unreadable(cell: string, value: string, column: PersonColumn): string {
  if (column === 'sex') return `${cell} is "${value}". Write M, F or U.`
  return `${cell} is "${value}", which is not a real date. Write it like 31/03/2026.`
}
