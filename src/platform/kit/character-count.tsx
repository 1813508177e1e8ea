import { Hint } from './hint.tsx'
import type { Attributes, Look } from './parts.ts'
import { classes, part, translations } from './parts.ts'
import type { TextareaProps } from './textarea.tsx'
import { Textarea } from './textarea.tsx'

type Plurals = Record<string, string>

export type CharacterCountProps = Omit<TextareaProps, 'describedBy' | 'disabled' | 'autocomplete'> & {
  maxLength?: number
  maxWords?: number
  /** Per cent of the limit from which the count is shown. */
  threshold?: number
  countType?: 'words' | 'characters' | 'length'
  countMessage?: Look
  /** Said before anything is typed; %{count} stands for the limit. */
  textareaDescriptionText?: string
  charactersUnderLimitText?: Plurals
  charactersAtLimitText?: string
  charactersOverLimitText?: Plurals
  wordsUnderLimitText?: Plurals
  wordsAtLimitText?: string
  wordsOverLimitText?: Plurals
}

/** A question answered in several lines, that says how much more may be written. */
export function CharacterCount(props: CharacterCountProps) {
  const id = props.id || props.name
  const { rows, spellcheck, value, label, hint, errorMessage, attributes, formGroup } = props
  return (
    <Textarea
      {...{ id, name: props.name, rows, spellcheck, value, label, hint, errorMessage, attributes }}
      describedBy={`${id}-info`}
      class={classes('govuk-js-character-count', props.class)}
      formGroup={{
        class: classes('govuk-character-count', formGroup?.class),
        attributes: { ...moduleAttributes(props), ...formGroup?.attributes },
        beforeInput: formGroup?.beforeInput,
        afterInput: <CountMessage {...props} id={id} />,
      }}
    />
  )
}

function CountMessage({ id, countMessage, formGroup, ...props }: CharacterCountProps) {
  const limit = props.maxWords || props.maxLength
  return (
    <>
      <Hint id={`${id}-info`} class={classes('govuk-character-count__message', countMessage?.class)}>
        {limit && description(props).replace('%{count}', String(limit))}
      </Hint>
      {part(formGroup?.afterInput).text}
    </>
  )
}

function countType({ countType, maxWords }: CharacterCountProps): string | undefined {
  return countType ?? (maxWords ? 'words' : undefined)
}

function description(props: CharacterCountProps): string {
  const unit = countType(props) === 'words' ? 'words' : 'characters'
  return props.textareaDescriptionText || `You can enter up to %{count} ${unit}`
}

function moduleAttributes(props: CharacterCountProps): Attributes {
  const words = props.textareaDescriptionText
  return {
    'data-module': 'govuk-character-count',
    'data-maxlength': props.maxLength,
    'data-maxwords': props.maxWords,
    'data-threshold': props.threshold,
    'data-count-type': countType(props),
    ...translations({
      'textarea-description': words && !props.maxWords && !props.maxLength ? { other: words } : undefined,
      'characters-under-limit': props.charactersUnderLimitText,
      'characters-at-limit': props.charactersAtLimitText,
      'characters-over-limit': props.charactersOverLimitText,
      'words-under-limit': props.wordsUnderLimitText,
      'words-at-limit': props.wordsAtLimitText,
      'words-over-limit': props.wordsOverLimitText,
    }),
  }
}
