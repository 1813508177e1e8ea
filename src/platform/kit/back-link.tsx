import type { Content, Look } from './parts.ts'
import { classes } from './parts.ts'
import { safeHref } from './safe-href.ts'

export type BackLinkProps = Look & { href?: string; children?: Content }

/** The way back, above the page's heading. */
export function BackLink({ href, children, class: extra, attributes }: BackLinkProps) {
  return (
    <a href={safeHref(href || '#')} class={classes('govuk-back-link', extra)} {...attributes}>
      {children || 'Back'}
    </a>
  )
}
