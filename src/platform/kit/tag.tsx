import type { Content, Look } from './parts.ts'
import { classes } from './parts.ts'

export type TagColour =
  | 'grey'
  | 'green'
  | 'teal'
  | 'blue'
  | 'purple'
  | 'magenta'
  | 'red'
  | 'orange'
  | 'yellow'
export type TagProps = Look & { children?: Content; colour?: TagColour }

/** The status of a thing in a word or two. The words say it; the colour only helps. */
export function Tag({ children, colour, class: extra, attributes }: TagProps) {
  return (
    <strong class={classes('govuk-tag', colour && `govuk-tag--${colour}`, extra)} {...attributes}>
      {children}
    </strong>
  )
}
