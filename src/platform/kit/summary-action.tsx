import type { Content, Look } from './parts.ts'
import { classes } from './parts.ts'
import { safeHref } from './safe-href.ts'

export type SummaryAction = Look & { href: string; text?: Content; visuallyHiddenText?: string }

/** A link of a row or a card; says to screen readers what it acts on. */
export function ActionLink({ action, cardTitle }: { action: SummaryAction; cardTitle: Content }) {
  const { text, href, visuallyHiddenText, class: extra, attributes } = action
  return (
    <a class={classes('govuk-link', extra)} href={safeHref(href)} {...attributes}>
      {text}
      {(visuallyHiddenText || cardTitle) && (
        <span class="govuk-visually-hidden">
          {visuallyHiddenText && ` ${visuallyHiddenText}`}
          {cardTitle && <> ({cardTitle})</>}
        </span>
      )}
    </a>
  )
}
