import type { ErrorMessagePart } from './error-message.tsx'
import { ErrorMessage } from './error-message.tsx'
import { Hint } from './hint.tsx'
import type { Content, Look, Part } from './parts.ts'
import { classes, part } from './parts.ts'

/** The box around a question, and what may stand before and after its input or inputs. */
export type FormGroupPart = Look & { beforeInput?: Part; afterInput?: Part }

/** What every question takes. */
export type QuestionProps = {
  hint?: Part
  errorMessage?: ErrorMessagePart
  /** Ids of other elements that describe the input, separated by spaces. */
  describedBy?: string
  formGroup?: FormGroupPart
}

/** The ids that describe an input: those given, then its hint, then its error. */
export function describedBy(id: string | undefined, question: QuestionProps): string | undefined {
  const ids = [question.describedBy, question.hint && `${id}-hint`, question.errorMessage && `${id}-error`]
  return classes(...ids.map(String).filter((known) => known !== 'undefined')) || undefined
}

/** The box around a question. */
export function FormGroup({ errorMessage, formGroup, children }: QuestionProps & { children: Content }) {
  return (
    <div
      class={classes('govuk-form-group', errorMessage && 'govuk-form-group--error', formGroup?.class)}
      {...formGroup?.attributes}
    >
      {children}
    </div>
  )
}

/** The hint and the error of a question, with the ids that `describedBy` names. */
export function HintAndError({ id, hint, errorMessage }: QuestionProps & { id: string | undefined }) {
  const { text: hintText, ...hintLook } = part(hint)
  const { text: errorText, ...errorLook } = part(errorMessage)
  return (
    <>
      {hint && (
        <Hint id={`${id}-hint`} {...hintLook}>
          {hintText}
        </Hint>
      )}
      {errorMessage && (
        <ErrorMessage id={`${id}-error`} {...errorLook}>
          {errorText}
        </ErrorMessage>
      )}
    </>
  )
}
