import { ErrorSummary } from '../error-summary.tsx'
import { isDateValue, wrongDateParts } from './date-parts.ts'
import type { FormState } from './form.tsx'
import { useForm } from './form.tsx'
import type { FormError, FormValues } from './values.ts'
import { valueAt } from './values.ts'

/**
 * All the errors of a form, above the page's heading; each leads to its field. Takes its errors and values as props
 * where it stands outside the form. Renders nothing without errors.
 */
export function FormErrorSummary(props: Partial<FormState> & { title?: string }) {
  const form = useForm()
  const { errors, values } = { errors: props.errors ?? form.errors, values: props.values ?? form.values }
  if (errors.length === 0) return null
  const errorList = errors.map((error) => ({ text: error.message, href: hrefOf(error, values) }))
  return <ErrorSummary title={props.title ?? 'There is a problem'} errorList={errorList} />
}

/** Leads to the first input of the field, in a date to the first part that is wrong; undefined if it has no field. */
function hrefOf({ path }: FormError, values: FormValues): string | undefined {
  if (path.length === 0) return undefined
  const value = valueAt(values, path.map(String))
  const ticked = typeof value === 'string' && Array.isArray(valueAt(values, path.slice(0, -1).map(String)))
  const id = (ticked ? path.slice(0, -1) : path).join('-')
  return isDateValue(value) ? `#${id}-${wrongDateParts(value)[0] ?? 'day'}` : `#${id}`
}
