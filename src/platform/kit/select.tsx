import type { QuestionProps } from './form-group.tsx'
import { describedBy, FormGroup, HintAndError } from './form-group.tsx'
import type { LabelPart } from './label.tsx'
import { LabelFor } from './label.tsx'
import type { Attributes, Look, Maybe } from './parts.ts'
import { classes, part } from './parts.ts'

export type SelectItem = {
  /** What is sent; the words if left out. */
  value?: string | number | boolean
  text: string
  selected?: boolean
  disabled?: boolean
  attributes?: Attributes
}

export type SelectProps = Look &
  QuestionProps & {
    name: string
    id?: string
    label: LabelPart
    items?: readonly Maybe<SelectItem>[]
    value?: string | number
    disabled?: boolean
  }

/** A question with one answer out of a long list. Radios are easier to use where there are few answers. */
export function Select(props: SelectProps) {
  const id = props.id || props.name
  return (
    <FormGroup {...props}>
      <LabelFor label={props.label} for={id} />
      <HintAndError id={id} {...props} />
      {part(props.formGroup?.beforeInput).text}
      <List {...props} id={id} />
      {part(props.formGroup?.afterInput).text}
    </FormGroup>
  )
}

function List(props: SelectProps) {
  return (
    <select
      class={classes('govuk-select', props.class, props.errorMessage && 'govuk-select--error')}
      id={props.id}
      name={props.name}
      disabled={props.disabled || undefined}
      aria-describedby={describedBy(props.id, props)}
      {...props.attributes}
    >
      {props.items?.map((item) => item && <Option item={item} value={props.value} />)}
    </select>
  )
}

function Option({ item, value }: { item: SelectItem; value: SelectProps['value'] }) {
  const { text, disabled, attributes } = item
  return (
    <option
      value={item.value?.toString()}
      selected={isSelected(item, value)}
      disabled={disabled || undefined}
      {...attributes}
    >
      {text}
    </option>
  )
}

function isSelected(item: SelectItem, value: SelectProps['value']): boolean {
  if (item.selected !== undefined) return item.selected
  return value !== undefined && value !== '' && String(item.value ?? item.text) === String(value)
}
