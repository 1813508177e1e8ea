import type { InputProps } from '../input.tsx'
import { Input } from '../input.tsx'
import { classes } from '../parts.ts'
import type { FieldProps } from './use-field.ts'
import { labelOf, useField } from './use-field.ts'
import { textOf } from './values.ts'

type Passed =
  | 'type'
  | 'prefix'
  | 'suffix'
  | 'inputmode'
  | 'autocomplete'
  | 'spellcheck'
  | 'disabled'
  | 'attributes'
  | 'class'
  | 'describedBy'
  | 'list'

export type TextFieldProps = FieldProps &
  Pick<InputProps, Passed> & {
    /** About how many characters the answer has; the box is as wide. */
    width?: 2 | 3 | 4 | 5 | 10 | 20 | 30
  }

/** A question answered in one line. */
export function TextField({ width, ...props }: TextFieldProps) {
  const { id, value, errorMessage } = useField(props.name)
  return (
    <Input
      {...inputProps(props)}
      {...{ id, errorMessage }}
      name={props.name}
      label={labelOf(props)}
      class={classes(width && `govuk-input--width-${width}`, props.class)}
      value={textOf(value)}
    />
  )
}

function inputProps({ label, labelSize, isPageHeading, optional, ...rest }: TextFieldProps) {
  return rest
}
