import type { Content, Look, Part } from './parts.ts'
import { classes, part } from './parts.ts'

export type LabelProps = Look & { children?: Content; for?: string; isPageHeading?: boolean }

/** The words that name one input. Renders nothing without words. */
export function Label({ children, for: target, isPageHeading, class: extra, attributes }: LabelProps) {
  if (!children) return null
  const label = (
    <label class={classes('govuk-label', extra)} for={target} {...attributes}>
      {children}
    </label>
  )
  return isPageHeading ? <h1 class="govuk-label-wrapper">{label}</h1> : label
}

/** A label as a prop of another component: words, or words with their look. */
export type LabelPart = Part<{ isPageHeading?: boolean }>

/** Draws the label that a component was given for the input with this id. */
export function LabelFor({ label, for: target }: { label: LabelPart; for: string | undefined }) {
  const { text, ...look } = part(label)
  return (
    <Label for={target} {...look}>
      {text}
    </Label>
  )
}
