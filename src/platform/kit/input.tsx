import type { QuestionProps } from './form-group.tsx'
import { describedBy, FormGroup, HintAndError } from './form-group.tsx'
import type { LabelPart } from './label.tsx'
import { LabelFor } from './label.tsx'
import type { Content, InputMode, Look, Part } from './parts.ts'
import { classes, filled, part } from './parts.ts'

export type InputProps = Look &
  QuestionProps & {
    /** The id of a datalist with words to offer. */
    list?: string
    name: string
    /** Its id; the name if left out. */
    id?: string
    label: LabelPart
    type?: 'text' | 'email' | 'tel' | 'search' | 'url' | 'password' | 'number'
    value?: string | number
    disabled?: boolean
    inputmode?: InputMode
    autocomplete?: string
    autocapitalize?: 'off' | 'none' | 'on' | 'sentences' | 'words' | 'characters'
    pattern?: string
    spellcheck?: boolean
    /** Shown inside the box, such as £ or %; not read out, so the label has to say it too. */
    prefix?: Part
    suffix?: Part
    inputWrapper?: Look
  }

/** A question answered in one line. */
export function Input(props: InputProps) {
  const id = props.id || props.name
  return (
    <FormGroup {...props}>
      <LabelFor label={props.label} for={id} />
      <HintAndError id={id} {...props} />
      <Surroundings {...props}>
        <Box {...props} id={id} />
      </Surroundings>
    </FormGroup>
  )
}

function Box(props: InputProps) {
  const kind: object = { type: props.type || 'text', list: props.list }
  return (
    <input
      class={classes('govuk-input', props.class, props.errorMessage && 'govuk-input--error')}
      id={props.id}
      name={props.name}
      {...kind}
      spellcheck={props.spellcheck}
      value={props.value}
      disabled={props.disabled || undefined}
      aria-describedby={describedBy(props.id, props)}
      autocomplete={props.autocomplete}
      autocapitalize={props.autocapitalize}
      pattern={props.pattern}
      inputmode={props.inputmode}
      {...props.attributes}
    />
  )
}

function Surroundings({
  prefix,
  suffix,
  formGroup,
  inputWrapper,
  children,
}: InputProps & { children: Content }) {
  const { beforeInput, afterInput } = formGroup ?? {}
  if (![prefix, suffix, beforeInput, afterInput].some(filled)) return <>{children}</>
  return (
    <div class={classes('govuk-input__wrapper', inputWrapper?.class)} {...inputWrapper?.attributes}>
      {part(beforeInput).text}
      <Affix affix={prefix} kind="prefix" />
      {children}
      <Affix affix={suffix} kind="suffix" />
      {part(afterInput).text}
    </div>
  )
}

function Affix({ affix, kind }: { affix: Part; kind: 'prefix' | 'suffix' }) {
  if (!filled(affix)) return null
  const { text, class: extra, attributes } = part(affix)
  return (
    <div class={classes(`govuk-input__${kind}`, extra)} aria-hidden="true" {...attributes}>
      {text}
    </div>
  )
}
