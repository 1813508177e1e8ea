import type { Attributes, Content, Look } from './parts.ts'
import { classes } from './parts.ts'
import { safeHref } from './safe-href.ts'

export type ErrorSummaryItem = { text: Content; href?: string; attributes?: Attributes }

export type ErrorSummaryProps = Look & {
  title?: Content
  description?: Content
  errorList?: readonly ErrorSummaryItem[]
  disableAutoFocus?: boolean
}

/** All that has to be put right on a page, at its top, each with a link to its input. */
export function ErrorSummary({
  title,
  description,
  errorList = [],
  disableAutoFocus,
  ...look
}: ErrorSummaryProps) {
  return (
    <div
      class={classes('govuk-error-summary', look.class)}
      data-disable-auto-focus={disableAutoFocus}
      {...look.attributes}
      data-module="govuk-error-summary"
    >
      <div role="alert">
        <h2 class="govuk-error-summary__title">{title}</h2>
        <div class="govuk-error-summary__body">
          {description && <p>{description}</p>}
          {errorList.length > 0 && (
            <ul class="govuk-list govuk-error-summary__list">
              {errorList.map((item) => (
                <li>
                  <SummaryItem {...item} />
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </div>
  )
}

function SummaryItem({ text, href, attributes }: ErrorSummaryItem) {
  if (!href) return <>{text}</>
  return (
    <a href={safeHref(href)} {...attributes}>
      {text}
    </a>
  )
}
