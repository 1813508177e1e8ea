import type { LabelPart } from '../label.tsx'
import type { Content, Part } from '../parts.ts'
import { useForm } from './form.tsx'
import { idOf, namePath } from './names.ts'
import { isAt, valueAt } from './values.ts'

/** What every field takes. Its answer and its error come from the form around it. */
export type FieldProps = {
  name: string
  label: Content
  hint?: Part
  /** Size of the label or legend; larger where a page asks little. */
  labelSize?: 's' | 'm' | 'l' | 'xl'
  /** Makes the label the page's heading, where a page asks one thing. */
  isPageHeading?: boolean
  /** Adds "(optional)" to the label. */
  optional?: boolean
}

/** What a field knows of itself: its id, its value as it was typed, and what is wrong with it (or inside it if `deep`). */
export function useField(
  name: string,
  deep = false,
): { id: string; value: unknown; errorMessage: string | undefined } {
  const { values, errors } = useForm()
  const path = namePath(name)
  const errorMessage = errors.find((error) => isAt(error, path, deep))?.message
  return { id: idOf(name), value: valueAt(values, path), errorMessage }
}

/** The label of a field, or the legend of a group of inputs. */
export function labelOf(
  field: FieldProps,
  kind: 'govuk-label' | 'govuk-fieldset__legend' = 'govuk-label',
): LabelPart & object {
  const { label, labelSize, isPageHeading, optional } = field
  return {
    text: optional ? [label, ' (optional)'] : label,
    class: labelSize && `${kind}--${labelSize}`,
    isPageHeading,
  }
}
