import type { Content, Look } from './parts.ts'
import { classes } from './parts.ts'
import { safeHref } from './safe-href.ts'

export type SkipLinkProps = Look & { href?: string; children?: Content }

/** Lets people who use a keyboard go past the navigation; the first thing on a page. */
export function SkipLink({ href, children, class: extra, attributes }: SkipLinkProps) {
  return (
    <a
      href={safeHref(href || '#content')}
      class={classes('govuk-skip-link', extra)}
      {...attributes}
      data-module="govuk-skip-link"
    >
      {children}
    </a>
  )
}
