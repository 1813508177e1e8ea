import type { Content, Look } from './parts.ts'
import { classes } from './parts.ts'

export type WarningTextProps = Look & { children?: Content; iconFallbackText?: string }

/** A warning that must not be missed. */
export function WarningText({ children, iconFallbackText, class: extra, attributes }: WarningTextProps) {
  return (
    <div class={classes('govuk-warning-text', extra)} {...attributes}>
      <span class="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong class="govuk-warning-text__text">
        <span class="govuk-visually-hidden">{iconFallbackText || 'Warning'}</span> {children}
      </strong>
    </div>
  )
}
