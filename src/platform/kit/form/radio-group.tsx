import { classes } from '../parts.ts'
import type { RadiosProps } from '../radios.tsx'
import { Radios } from '../radios.tsx'
import type { FieldProps } from './use-field.ts'
import { labelOf, useField } from './use-field.ts'
import { textOf } from './values.ts'

export type RadioGroupProps = FieldProps & {
  items: RadiosProps['items']
  /** Side by side, for two short answers. */
  inline?: boolean
  small?: boolean
}

/** A question with one answer out of several. */
export function RadioGroup(props: RadioGroupProps) {
  const { id, value, errorMessage } = useField(props.name)
  return (
    <Radios
      idPrefix={id}
      name={props.name}
      fieldset={{ legend: labelOf(props, 'govuk-fieldset__legend') }}
      hint={props.hint}
      errorMessage={errorMessage}
      class={classes(props.inline && 'govuk-radios--inline', props.small && 'govuk-radios--small')}
      items={props.items}
      value={textOf(value)}
    />
  )
}

const yesOrNo = [
  { value: 'yes', text: 'Yes' },
  { value: 'no', text: 'No' },
]

/** A question answered with "yes" or "no", side by side. */
export function YesNoField(props: FieldProps) {
  return <RadioGroup {...props} items={yesOrNo} inline />
}
