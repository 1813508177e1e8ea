import type { Content, Look, Part } from './parts.ts'
import { classes } from './parts.ts'

export type ErrorMessageProps = Look & {
  children?: Content
  id?: string
  /** Said before the message to screen readers; empty for none. */
  visuallyHiddenText?: string
}

/** An error message as a prop of another component. */
export type ErrorMessagePart = Part<{ visuallyHiddenText?: string }>

/** What is wrong with one answer and what to do about it, above the input. */
export function ErrorMessage({
  children,
  id,
  visuallyHiddenText = 'Error',
  class: extra,
  attributes,
}: ErrorMessageProps) {
  return (
    <p id={id} class={classes('govuk-error-message', extra)} {...attributes}>
      {visuallyHiddenText && (
        <>
          <span class="govuk-visually-hidden">{visuallyHiddenText}:</span>{' '}
        </>
      )}
      {children}
    </p>
  )
}
