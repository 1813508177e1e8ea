import { Input } from './input.tsx'
import type { Attributes, InputMode } from './parts.ts'
import { classes } from './parts.ts'

export type DateInputItem = {
  name?: string
  id?: string
  label?: string
  value?: string | number
  class?: string
  /** Marks this part as wrong; if no part is marked and there is an error, all are. False keeps it unmarked. */
  error?: boolean
  inputmode?: InputMode
  autocomplete?: string
  pattern?: string
  attributes?: Attributes
}

/** Which part of a date an input takes, if it is one of the three. */
export type DatePartName = 'day' | 'month' | 'year'

type DatePartProps = {
  part?: DatePartName
  item: DateInputItem
  wrong: boolean
  date: { id?: string; namePrefix?: string; values?: Record<string, string | number | undefined> }
}

/** One box of a date, with its name above it. */
export function DatePart({ part, item, date, wrong }: DatePartProps) {
  const short = item.name ?? part ?? ''
  const name = date.namePrefix ? `${date.namePrefix}-${short}` : short
  return (
    <div class="govuk-date-input__item">
      <Input
        label={{ text: item.label || capitalised(short), class: 'govuk-date-input__label' }}
        id={item.id || `${date.id}-${short}`}
        name={name}
        class={classes(
          'govuk-date-input__input',
          errorClass(item, wrong),
          widthClass(item, part),
          item.class,
        )}
        value={
          item.value ?? date.values?.[name] ?? (item.name === undefined ? date.values?.[short] : undefined)
        }
        inputmode={item.inputmode || 'numeric'}
        autocomplete={item.autocomplete}
        pattern={item.pattern}
        attributes={item.attributes}
      />
    </div>
  )
}

function errorClass(item: DateInputItem, wrong: boolean): string | false {
  return wrong && !item.class?.includes('govuk-input--error') && 'govuk-input--error'
}

function widthClass(item: DateInputItem, part: DatePartName | undefined): string | false {
  return !item.class?.includes('govuk-input--width-') && `govuk-input--width-${part === 'year' ? 4 : 2}`
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
}
