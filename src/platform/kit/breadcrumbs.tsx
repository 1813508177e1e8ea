import type { Attributes, Content, Look } from './parts.ts'
import { classes } from './parts.ts'
import { safeHref } from './safe-href.ts'

/** A step on the way; the page itself has no address. */
export type Breadcrumb = { text: Content; href?: string; attributes?: Attributes }
export type BreadcrumbsProps = Look & {
  items: readonly Breadcrumb[]
  collapseOnMobile?: boolean
  labelText?: string
}

/** Where the page stands, from the outermost step to the page itself. */
export function Breadcrumbs({
  items,
  collapseOnMobile,
  labelText,
  class: extra,
  attributes,
}: BreadcrumbsProps) {
  const name = classes(
    'govuk-breadcrumbs',
    extra,
    collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile',
  )
  return (
    <nav class={name} {...attributes} aria-label={labelText ?? 'Breadcrumb'}>
      <ol class="govuk-breadcrumbs__list">
        {items.map((item) => (
          <Step {...item} />
        ))}
      </ol>
    </nav>
  )
}

function Step({ text, href, attributes }: Breadcrumb) {
  if (!href)
    return (
      <li class="govuk-breadcrumbs__list-item" aria-current="page">
        {text}
      </li>
    )
  return (
    <li class="govuk-breadcrumbs__list-item">
      <a class="govuk-breadcrumbs__link" href={safeHref(href)} {...attributes}>
        {text}
      </a>
    </li>
  )
}
