import type { Content } from '../parts.ts'

export type AlertVariant = 'information' | 'success' | 'warning' | 'error'

export type AlertProps = {
  variant?: AlertVariant
  /** Names the alert to screen readers, and stands above the words if `showTitle`. */
  title: string
  showTitle?: boolean
  children?: Content
  /** Read out at once, for the answer to what was just done. */
  urgent?: boolean
}

/** A message inside a page, about the part that it stands in. */
export function Alert({ variant = 'information', title, showTitle, children, urgent }: AlertProps) {
  const landmark = urgent
    ? ({ role: 'alert' } as const)
    : ({ role: 'region', 'aria-label': `${variant}: ${title}` } as const)
  return (
    <div class={`kith-alert kith-alert--${variant}`} {...landmark}>
      <span class="kith-alert__icon" aria-hidden="true">
        {icons[variant]}
      </span>
      <div class="kith-alert__words">
        {showTitle ? (
          <h2 class="kith-alert__title">{title}</h2>
        ) : (
          urgent && <span class="govuk-visually-hidden">{title}: </span>
        )}
        {children}
      </div>
    </div>
  )
}

const icons: Record<AlertVariant, string> = { information: 'i', success: '✓', warning: '!', error: '×' }
