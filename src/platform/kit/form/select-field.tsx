import type { SelectProps } from '../select.tsx'
import { Select } from '../select.tsx'
import type { FieldProps } from './use-field.ts'
import { labelOf, useField } from './use-field.ts'
import { textOf } from './values.ts'

export type SelectFieldProps = FieldProps & {
  items: NonNullable<SelectProps['items']>
  /** The first, empty choice, such as "Choose a team". Left out, the first item is chosen from the start. */
  emptyText?: string
  attributes?: SelectProps['attributes']
}

/** A question with one answer out of a long list. */
export function SelectField(props: SelectFieldProps) {
  const { id, value, errorMessage } = useField(props.name)
  const empty = props.emptyText !== undefined && { value: '', text: props.emptyText }
  return (
    <Select
      {...{ id, errorMessage }}
      name={props.name}
      label={labelOf(props)}
      hint={props.hint}
      items={[empty, ...props.items]}
      value={textOf(value)}
      attributes={props.attributes}
    />
  )
}
