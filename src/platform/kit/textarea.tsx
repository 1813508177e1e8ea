import type { QuestionProps } from './form-group.tsx'
import { describedBy, FormGroup, HintAndError } from './form-group.tsx'
import type { LabelPart } from './label.tsx'
import { LabelFor } from './label.tsx'
import type { Look } from './parts.ts'
import { classes, part } from './parts.ts'

export type TextareaProps = Look &
  QuestionProps & {
    name: string
    id?: string
    label: LabelPart
    value?: string
    rows?: number
    disabled?: boolean
    autocomplete?: string
    spellcheck?: boolean
  }

/** A question answered in as many lines as it takes. */
export function Textarea(props: TextareaProps) {
  const id = props.id || props.name
  return (
    <FormGroup {...props}>
      <LabelFor label={props.label} for={id} />
      <HintAndError id={id} {...props} />
      {part(props.formGroup?.beforeInput).text}
      <Box {...props} id={id} />
      {part(props.formGroup?.afterInput).text}
    </FormGroup>
  )
}

function Box(props: TextareaProps) {
  return (
    <textarea
      class={classes('govuk-textarea', props.errorMessage && 'govuk-textarea--error', props.class)}
      id={props.id}
      name={props.name}
      rows={props.rows || 5}
      spellcheck={props.spellcheck}
      disabled={props.disabled || undefined}
      aria-describedby={describedBy(props.id, props)}
      autocomplete={props.autocomplete || undefined}
      {...props.attributes}
    >
      {keepFirstLineBreak(props.value)}
    </textarea>
  )
}

/** A parser drops a line break that follows the opening tag (HTML Standard 13.1.2.5), so that one is written twice. */
function keepFirstLineBreak(value: string | undefined): string | undefined {
  return value?.startsWith('\n') ? `\n${value}` : value
}
