import type { Content, Look } from './parts.ts'
import { classes } from './parts.ts'

export type HintProps = Look & { children?: Content; id?: string }

/** A line under a label that helps to answer. */
export function Hint({ children, id, class: extra, attributes }: HintProps) {
  return (
    <div id={id} class={classes('govuk-hint', extra)} {...attributes}>
      {children}
    </div>
  )
}
