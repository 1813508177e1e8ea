import type { Content, Look, Maybe, Part } from './parts.ts'
import { classes, part } from './parts.ts'
import { safeHref } from './safe-href.ts'
import type { ServiceNavigationItem } from './service-navigation-item.tsx'
import { NavigationItem } from './service-navigation-item.tsx'

export type ServiceNavigationProps = Look & {
  navigation?: readonly Maybe<ServiceNavigationItem>[]
  serviceName?: Content
  serviceUrl?: string
  ariaLabel?: string
  menuButtonText?: string
  menuButtonLabel?: string
  navigationLabel?: string
  navigationId?: string
  navigationClass?: string
  collapseNavigationOnMobile?: boolean
  /** Further content in places that the component leaves free. */
  slots?: {
    start?: Content
    end?: Part<{ align?: 'inline' }>
    navigationStart?: Content
    navigationEnd?: Content
  }
}

/** The name of the service and the ways through it, under the header. */
export function ServiceNavigation(props: ServiceNavigationProps) {
  const common = {
    class: classes('govuk-service-navigation', props.class),
    'data-module': 'govuk-service-navigation',
    ...props.attributes,
  }
  const isLandmark = props.serviceName || props.slots?.start || part(props.slots?.end).text
  if (!isLandmark) return <div {...common}>{<Inside {...props} />}</div>
  return (
    <section aria-label={props.ariaLabel ?? 'Service information'} {...common}>
      <Inside {...props} />
    </section>
  )
}

function Inside(props: ServiceNavigationProps) {
  const end = part(props.slots?.end)
  return (
    <div
      class={classes(
        'govuk-width-container',
        end.align === 'inline' && 'govuk-service-navigation__inlining-container',
      )}
    >
      {props.slots?.start}
      <div class="govuk-service-navigation__container">
        <ServiceName {...props} />
        <Navigation {...props} />
      </div>
      {end.text}
    </div>
  )
}

function ServiceName({ serviceName, serviceUrl }: ServiceNavigationProps) {
  if (!serviceName) return null
  const name = serviceUrl ? (
    <a href={safeHref(serviceUrl)} class="govuk-service-navigation__link">
      {serviceName}
    </a>
  ) : (
    <span class="govuk-service-navigation__text">{serviceName}</span>
  )
  return <span class="govuk-service-navigation__service-name">{name}</span>
}

function Navigation(props: ServiceNavigationProps) {
  const { slots, navigationId = 'navigation', menuButtonText = 'Menu' } = props
  const items = (props.navigation ?? []).filter((item) => item !== null && typeof item === 'object')
  if (items.length === 0 && !slots?.navigationStart && !slots?.navigationEnd) return null
  return (
    <nav
      aria-label={props.navigationLabel || menuButtonText}
      class={classes('govuk-service-navigation__wrapper', props.navigationClass)}
    >
      {(props.collapseNavigationOnMobile ?? items.length > 1) && (
        <MenuButton {...props} {...{ navigationId, menuButtonText }} />
      )}
      <ul class="govuk-service-navigation__list" id={navigationId}>
        {slots?.navigationStart}
        {items.map((item) => (
          <NavigationItem {...item} />
        ))}
        {slots?.navigationEnd}
      </ul>
    </nav>
  )
}

/** The script shows the button; without it the whole list shows. */
const untilScripted = { hidden: true, 'aria-hidden': 'true' } as const

function MenuButton({ navigationId, menuButtonText, menuButtonLabel }: ServiceNavigationProps) {
  return (
    <button
      type="button"
      class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
      aria-controls={navigationId}
      aria-label={menuButtonLabel && menuButtonLabel !== menuButtonText ? menuButtonLabel : undefined}
      {...untilScripted}
    >
      {menuButtonText}
    </button>
  )
}
