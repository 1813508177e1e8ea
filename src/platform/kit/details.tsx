import type { Content, Look } from './parts.ts'
import { classes } from './parts.ts'

export type DetailsProps = Look & { summary: Content; children?: Content; id?: string; open?: boolean }

/** Help that only some people need, behind a line that opens. */
export function Details({ summary, children, id, open, class: extra, attributes }: DetailsProps) {
  return (
    <details id={id} class={classes('govuk-details', extra)} {...attributes} open={open}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{summary}</span>
      </summary>
      <div class="govuk-details__text">{children}</div>
    </details>
  )
}
