import type { Content, Look } from './parts.ts'
import { classes } from './parts.ts'
import { safeHref } from './safe-href.ts'

export type GenericHeaderProps = Look & {
  /** The name, or a drawing with a title, that leads to the first page. */
  logo: Content
  url?: string
  /** What stands at its other end. */
  end?: Content
  containerClass?: string
}

/** The band at the top of every page. */
export function GenericHeader({
  logo,
  url,
  end,
  containerClass,
  class: extra,
  attributes,
}: GenericHeaderProps) {
  return (
    <div class={classes('govuk-generic-header', extra)} {...attributes}>
      <div class={classes('govuk-generic-header__container', containerClass || 'govuk-width-container')}>
        <div class="govuk-generic-header__logo">
          <a href={safeHref(url || '/')} class="govuk-generic-header__homepage-link">
            {logo}
          </a>
        </div>
        {end}
      </div>
    </div>
  )
}
