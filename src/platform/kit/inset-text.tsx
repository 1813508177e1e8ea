import type { Content, Look } from './parts.ts'
import { classes } from './parts.ts'

export type InsetTextProps = Look & { children?: Content; id?: string }

/** Words set apart from those around them, such as what a child said. */
export function InsetText({ children, id, class: extra, attributes }: InsetTextProps) {
  return (
    <div id={id} class={classes('govuk-inset-text', extra)} {...attributes}>
      {children}
    </div>
  )
}
