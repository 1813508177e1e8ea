import type { CheckboxesProps } from '../checkboxes.tsx'
import { Checkboxes } from '../checkboxes.tsx'
import { classes } from '../parts.ts'
import type { FieldProps } from './use-field.ts'
import { labelOf, useField } from './use-field.ts'
import { textsOf } from './values.ts'

export type CheckboxGroupProps = FieldProps & { items: CheckboxesProps['items']; small?: boolean }

/** A question with any number of answers; sent as `name[]`, so that one answer is a list too. None ticked: not sent. */
export function CheckboxGroup(props: CheckboxGroupProps) {
  const { id, value, errorMessage } = useField(props.name, true)
  return (
    <Checkboxes
      idPrefix={id}
      name={`${props.name}[]`}
      fieldset={{ legend: labelOf(props, 'govuk-fieldset__legend') }}
      hint={props.hint}
      errorMessage={errorMessage}
      class={classes(props.small && 'govuk-checkboxes--small')}
      items={props.items}
      values={textsOf(value)}
    />
  )
}

export type CheckboxFieldProps = FieldProps & { value?: string; small?: boolean }

/** One box to tick, sent as `yes` unless another value is given; not sent if it is not ticked. */
export function CheckboxField({ value: sent = 'yes', ...props }: CheckboxFieldProps) {
  const { id, value, errorMessage } = useField(props.name)
  const ticked = textsOf(value).some((text) => text === sent || text === 'true')
  return (
    <Checkboxes
      idPrefix={id}
      name={props.name}
      errorMessage={errorMessage}
      class={classes(props.small && 'govuk-checkboxes--small')}
      items={[{ value: sent, text: props.label, hint: props.hint, checked: ticked }]}
    />
  )
}
