import { ageOn } from '../../../platform/time/day.ts'
import type { Basis, DerivedRow } from '../../derive/row.ts'
import type { Known } from './known.ts'
import { ETHNICITIES, GENDERS, written, YES_NO } from './ofsted-codes.ts'
import type { Window } from './window.ts'

/** A cell of a list that is being made: words, codes and days as text, whole numbers as numbers; undefined stays blank. */
export type Made = Record<string, string | number | null | undefined>

/** A row of a list: who it is about, then what the list asks, and where it comes from. */
export function rowOf(
  list: number,
  child: Known,
  window: Window,
  cells: Made,
  from: Basis,
  because?: Record<string, Basis>,
): DerivedRow {
  const filled: Record<string, string> = {}
  for (const [name, value] of Object.entries({ ...who(child, window), ...cells }))
    if (value !== undefined && value !== null && value !== '') filled[name] = String(value)
  return { list: String(list), cells: filled, from, ...(because && { because }) }
}

/** Age is that at the last birthday; −1 for a child who is not born yet, as the workbook asks. */
function who({ number, who }: Known, { on }: Window): Made {
  const { birth_date: born, expected_birth_date: due, sex, ethnicity } = who
  return {
    'Child Unique ID': number,
    Gender: written(GENDERS, sex),
    Ethnicity: written(ETHNICITIES, ethnicity ?? 'NOBT'),
    'Date of Birth': born ?? due,
    'Age of Child (Years)': born ? ageOn(born, on) : due ? -1 : undefined,
  }
}

/** Told is a disability or NONE; nothing told is not known. */
export function disability({ who }: Known): Made {
  const told = who.disabilities
  const text = told.length === 0 ? 'c) Unknown' : YES_NO(told.some((code) => code !== 'NONE'))
  return { 'Does the Child have a Disability': text }
}

/** The worker who leads on a day, or led last before it. */
export function workerOn({ workers }: Known, day: string): Made {
  const [worker] = workers.filter(({ period }) => period.from <= day).slice(-1)
  const known = worker ?? workers[0]
  return { 'Allocated Team': known?.team, 'Allocated Worker': known?.name }
}
