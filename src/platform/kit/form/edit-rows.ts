import { namePath } from './names.ts'
import type { FormValues } from './values.ts'
import { isObject, rowsOf, valueAt } from './values.ts'

/**
 * Does what the buttons of `AddAnother` ask: gives the form's values with one row more (`_add`, the name of the list)
 * or one less (`_remove`, the name of the row). Undefined if neither was pressed, and the form is to be sent on.
 */
export function editRows(values: FormValues): FormValues | undefined {
  const { _add: add, _remove: remove, ...rest } = values
  if (typeof add === 'string') return withRows(rest, namePath(add), (rows) => [...rows, {}])
  if (typeof remove !== 'string') return undefined
  const path = namePath(remove)
  return withRows(rest, path.slice(0, -1), (rows) => rows.filter((_, index) => String(index) !== path.at(-1)))
}

function withRows(values: FormValues, path: string[], edit: (rows: unknown[]) => unknown[]): FormValues {
  return put(values, path, edit(rowsOf(valueAt(values, path)))) as FormValues
}

/** A copy with the value at the path; the rest is shared. */
function put(here: unknown, [step, ...rest]: string[], value: unknown): unknown {
  if (step === undefined) return value
  if (Array.isArray(here))
    return here.map((item, index) => (String(index) === step ? put(item, rest, value) : item))
  const own = isObject(here) ? here : {}
  return { ...own, [step]: put(valueAt(own, [step]), rest, value) }
}
