import type { Attributes, Content } from './parts.ts'
import { classes } from './parts.ts'
import { safeHref } from './safe-href.ts'

export type LinkProps = {
  href: string
  children: Content
  class?: string
  attributes?: Attributes
  /** Leaves out the underline until the link is pointed at; for links that a list or a table shows to be links. */
  quiet?: boolean
  /** Says more to screen readers, as in "Change" followed by "date of birth". */
  hiddenText?: string
}

/** A link whose address may come from data: an address with an unsafe scheme shows its words and leads nowhere. */
export function Link({ href, children, class: extra, attributes, quiet, hiddenText }: LinkProps) {
  return (
    <a
      class={classes('govuk-link', quiet && 'govuk-link--no-underline', extra)}
      href={safeHref(href)}
      {...attributes}
    >
      {children}
      {hiddenText && <span class="govuk-visually-hidden"> {hiddenText}</span>}
    </a>
  )
}
