import { Button } from '../button.tsx'
import { ErrorMessage } from '../error-message.tsx'
import { Fieldset } from '../fieldset.tsx'
import type { Content } from '../parts.ts'
import { inside } from './names.ts'
import { useField } from './use-field.ts'
import { rowsOf } from './values.ts'

/** One row: its name, such as `actions[0]`, begins the names of its fields. */
export type Row = { name: string; index: number }

export type AddAnotherProps = {
  /** The name of the list, such as `actions`. */
  name: string
  /** What one row is, in the singular and in lower case: "action". */
  item: string
  children: (row: Row) => Content
  /** Rows that are always there. */
  min?: number
  max?: number
}

/**
 * Rows of the same questions. Its buttons send the form with `_add` or `_remove`, for `editRows` to do; where there is
 * JavaScript they work in the page, from the row in the template.
 */
export function AddAnother({ name, item, children, min = 1, max = 50 }: AddAnotherProps) {
  const { id, value, errorMessage } = useField(name)
  const count = Math.max(rowsOf(value).length, min)
  const row = (index: number | string, removable: boolean) => (
    <RowBox name={inside(name, index)} number={Number(index) + 1} item={item} removable={removable}>
      {children({ name: inside(name, index), index: Number(index) })}
    </RowBox>
  )
  return (
    <div
      class="kith-add-another"
      id={id}
      data-module="kith-add-another"
      data-min={min}
      data-max={max}
      tabindex={-1}
    >
      {errorMessage && <ErrorMessage>{errorMessage}</ErrorMessage>}
      {Array.from({ length: count }, (_, index) => row(index, count > min))}
      <template>{row(templateIndex, true)}</template>
      {count < max && (
        <Button variant="secondary" name="_add" value={name} attributes={{ formnovalidate: true }}>
          Add another {item}
        </Button>
      )}
    </div>
  )
}

/** Stands for the row's index in the template. */
const templateIndex = '__row__'

type RowBoxProps = { name: string; number: number; item: string; removable: boolean; children: Content }

function RowBox({ name, number, item, removable, children }: RowBoxProps) {
  const { id, errorMessage } = useField(name)
  return (
    <div class="kith-add-another__row" id={id} tabindex={-1}>
      <Fieldset legend={{ text: rowTitle(item, number), class: 'govuk-fieldset__legend--m' }}>
        {errorMessage && <ErrorMessage>{errorMessage}</ErrorMessage>}
        <input type="hidden" name={inside(name, '_row')} value="1" />
        {children}
        <Button
          variant="secondary"
          class="kith-add-another__remove"
          name="_remove"
          value={name}
          attributes={{ formnovalidate: true, hidden: !removable }}
        >
          Remove
          <span class="govuk-visually-hidden"> {rowTitle(item, number)}</span>
        </Button>
      </Fieldset>
    </div>
  )
}

function rowTitle(item: string, number: number): Content {
  return (
    <>
      {item.charAt(0).toUpperCase() + item.slice(1)} <span data-kith-number>{number || ''}</span>
    </>
  )
}
