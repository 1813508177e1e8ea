import type { Attributes, Content } from './parts.ts'
import { classes } from './parts.ts'
import { safeHref } from './safe-href.ts'

export type ServiceNavigationItem = {
  text?: Content
  href?: string
  /** This is the page that is shown. */
  current?: boolean
  /** The page that is shown lies below this one. */
  active?: boolean
  attributes?: Attributes
}

/** A way through the service; the one that leads to this page is marked. */
export function NavigationItem({ text, href, current, active, attributes }: ServiceNavigationItem) {
  const here = current || active
  const mark = here ? (current ? 'page' : 'true') : undefined
  const words = here ? <strong class="govuk-service-navigation__active-fallback">{text}</strong> : text
  return (
    <li class={classes('govuk-service-navigation__item', here && 'govuk-service-navigation__item--active')}>
      {href ? (
        <a class="govuk-service-navigation__link" href={safeHref(href)} aria-current={mark} {...attributes}>
          {words}
        </a>
      ) : (
        text && (
          <span class="govuk-service-navigation__text" aria-current={mark}>
            {words}
          </span>
        )
      )}
    </li>
  )
}
