import type { Content } from '../parts.ts'
import { classes } from '../parts.ts'

export type BadgeColour = 'teal' | 'red' | 'orange' | 'purple' | 'blue' | 'green' | 'grey'

/** A lasting mark on a person or a record, such as "Restricted"; for a status that changes, use a tag. */
export function Badge({
  children,
  colour,
  class: extra,
}: {
  children: Content
  colour?: BadgeColour
  class?: string
}) {
  return <span class={classes('kith-badge', colour && `kith-badge--${colour}`, extra)}>{children}</span>
}
