import { DateInput } from '../date-input.tsx'
import type { DateInputItem, DatePartName } from '../date-input-part.tsx'
import { datePartNames, datePartsOf, wrongDateParts } from './date-parts.ts'
import { useForm } from './form.tsx'
import { inside, namePath } from './names.ts'
import type { FieldProps } from './use-field.ts'
import { labelOf, useField } from './use-field.ts'
import type { FormError } from './values.ts'
import { isAt } from './values.ts'

export type DateFieldProps = FieldProps & {
  /** For a person's own birthday, so that the browser can fill it in. */
  birthday?: boolean
}

/** A date, in three boxes sent as `name[day]`, `name[month]` and `name[year]`. */
export function DateField({ birthday, ...props }: DateFieldProps) {
  const { id, value } = useField(props.name)
  const { errors } = useForm()
  const own = errors.filter((error) => isAt(error, namePath(props.name), true))
  const wrong = own.length > 0 ? wrongParts(own, namePath(props.name).length, value) : []
  const values = datePartsOf(value)
  const item = (part: DatePartName): DateInputItem => ({
    name: inside(props.name, part),
    id: `${id}-${part}`,
    label: labels[part],
    value: values[part],
    error: wrong.includes(part) || undefined,
    autocomplete: birthday ? `bday-${part}` : undefined,
  })
  return (
    <DateInput
      id={id}
      fieldset={{ legend: labelOf(props, 'govuk-fieldset__legend') }}
      hint={props.hint}
      errorMessage={own[0]?.message}
      day={item('day')}
      month={item('month')}
      year={item('year')}
    />
  )
}

const labels = { day: 'Day', month: 'Month', year: 'Year' }

/** The parts that errors name; else those that cannot be right; else none, and the whole date is marked. */
function wrongParts(errors: readonly FormError[], depth: number, value: unknown): DatePartName[] {
  const named = datePartNames.filter((part) => errors.some((error) => error.path[depth] === part))
  return named.length > 0 ? named : wrongDateParts(value)
}
