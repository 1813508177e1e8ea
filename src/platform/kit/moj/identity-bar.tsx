import type { Content } from '../parts.ts'
import { safeHref } from '../safe-href.ts'

export type IdentityBarProps = {
  /** The name that the person goes by. */
  name: Content
  href?: string
  /** What tells this person from others: age, date of birth, who they live with. */
  details?: readonly { label: Content; value: Content }[]
  /** Badges and tags, such as an alert that everyone has to see. */
  marks?: Content
  /** Buttons and links that stand on every page about this person. */
  actions?: Content
}

/** Whose record this is, on every page about them. */
export function IdentityBar({ name, href, details = [], marks, actions }: IdentityBarProps) {
  return (
    <section class="kith-identity" aria-label="Whose record this is">
      <div class="govuk-width-container kith-identity__inside">
        <div class="kith-identity__who">
          <p class="kith-identity__name">
            {href ? <a href={safeHref(href)}>{name}</a> : name} {marks}
          </p>
          {details.length > 0 && <Details details={details} />}
        </div>
        {actions && <div class="kith-identity__actions">{actions}</div>}
      </div>
    </section>
  )
}

function Details({ details }: Required<Pick<IdentityBarProps, 'details'>>) {
  return (
    <dl class="kith-identity__details">
      {details.map(({ label, value }) => (
        <div>
          <dt>{label}</dt> <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
