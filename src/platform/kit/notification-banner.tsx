import type { HeadingLevel } from './heading.tsx'
import { Heading } from './heading.tsx'
import type { Content, Look } from './parts.ts'
import { classes } from './parts.ts'

export type NotificationBannerProps = Look & {
  /** Words alone are shown as a heading; JSX is shown as it is. */
  children?: Content
  type?: 'success'
  title?: Content
  titleHeadingLevel?: HeadingLevel
  titleId?: string
  role?: 'alert' | 'region' | 'status'
  disableAutoFocus?: boolean
}

/** News about the page as a whole: something was saved, or something has to be known first. */
export function NotificationBanner(props: NotificationBannerProps) {
  const success = props.type === 'success'
  const titleId = props.titleId || 'govuk-notification-banner-title'
  const landmark = { role: props.role || (success ? 'alert' : 'region'), 'aria-labelledby': titleId } as const
  return (
    <div
      class={classes(
        'govuk-notification-banner',
        success && 'govuk-notification-banner--success',
        props.class,
      )}
      {...landmark}
      data-module="govuk-notification-banner"
      data-disable-auto-focus={props.disableAutoFocus}
      {...props.attributes}
    >
      <div class="govuk-notification-banner__header">
        <Heading level={props.titleHeadingLevel || 2} class="govuk-notification-banner__title" id={titleId}>
          {props.title || (success ? 'Success' : 'Important')}
        </Heading>
      </div>
      <div class="govuk-notification-banner__content">
        <Message>{props.children}</Message>
      </div>
    </div>
  )
}

function Message({ children }: { children?: Content }) {
  if (typeof children !== 'string') return <>{children}</>
  return <p class="govuk-notification-banner__heading">{children}</p>
}
