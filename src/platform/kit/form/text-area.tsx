import { CharacterCount } from '../character-count.tsx'
import type { TextareaProps } from '../textarea.tsx'
import { Textarea } from '../textarea.tsx'
import type { FieldProps } from './use-field.ts'
import { labelOf, useField } from './use-field.ts'
import { textOf } from './values.ts'

export type TextAreaProps = FieldProps &
  Pick<TextareaProps, 'rows' | 'attributes' | 'spellcheck' | 'class'> & {
    /** Says how many words or characters are left. */
    maxWords?: number
    maxLength?: number
  }

/** A question answered in as many lines as it takes. */
export function TextArea(props: TextAreaProps) {
  const { id, value, errorMessage } = useField(props.name)
  const { name, hint, rows, attributes, spellcheck, maxWords, maxLength, class: extra } = props
  const common = {
    id,
    name,
    hint,
    rows,
    attributes,
    spellcheck,
    errorMessage,
    class: extra,
    label: labelOf(props),
    value: textOf(value),
  }
  if (!maxWords && !maxLength) return <Textarea {...common} />
  return <CharacterCount {...common} maxWords={maxWords} maxLength={maxLength} threshold={75} />
}
