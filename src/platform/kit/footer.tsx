import type { Attributes, Content, Look } from './parts.ts'
import { classes } from './parts.ts'
import { safeHref } from './safe-href.ts'

export type FooterLink = { text: Content; href: string; attributes?: Attributes }

export type FooterSection = {
  title: Content
  /** Number of columns that its links are set in. */
  columns?: number
  /** A part of the width, such as "one-half" or "two-thirds". */
  width?: string
  items?: readonly FooterLink[]
}

export type FooterProps = Look & {
  navigation?: readonly FooterSection[]
  meta?: { visuallyHiddenTitle?: string; items?: readonly FooterLink[]; text?: Content }
  containerClass?: string
}

/** The foot of every page. It has neither the crown nor Crown copyright: Kith is not GOV.UK. */
export function Footer({ navigation = [], meta, containerClass, class: extra, attributes }: FooterProps) {
  return (
    <div class={classes('govuk-footer', extra)} {...attributes}>
      <div class={classes('govuk-width-container', containerClass)}>
        {navigation.length > 0 && (
          <>
            <div class="govuk-footer__navigation">
              {navigation.map((section) => (
                <Section {...section} />
              ))}
            </div>
            <hr class="govuk-footer__section-break" />
          </>
        )}
        <div class="govuk-footer__meta">
          <div class="govuk-footer__meta-item govuk-footer__meta-item--grow">
            {meta && <Meta {...meta} />}
          </div>
        </div>
      </div>
    </div>
  )
}

function Section({ title, columns, width, items = [] }: FooterSection) {
  return (
    <div class={`govuk-footer__section govuk-grid-column-${width || 'full'}`}>
      <h2 class="govuk-footer__heading govuk-heading-m">{title}</h2>
      {items.length > 0 && (
        <ul
          class={classes(
            'govuk-footer__list',
            columns !== undefined && `govuk-footer__list--columns-${columns}`,
          )}
        >
          {items.map((item) => (
            <LinkItem item={item} class="govuk-footer__list-item" />
          ))}
        </ul>
      )}
    </div>
  )
}

function Meta({ visuallyHiddenTitle, items = [], text }: NonNullable<FooterProps['meta']>) {
  return (
    <>
      <h2 class="govuk-visually-hidden">{visuallyHiddenTitle || 'Support links'}</h2>
      {items.length > 0 && (
        <ul class="govuk-footer__inline-list">
          {items.map((item) => (
            <LinkItem item={item} class="govuk-footer__inline-list-item" />
          ))}
        </ul>
      )}
      {text && <div class="govuk-footer__meta-custom">{text}</div>}
    </>
  )
}

function LinkItem({ item, class: name }: { item: FooterLink; class: string }) {
  if (!item.href || !item.text) return null
  return (
    <li class={name}>
      <a class="govuk-footer__link" href={safeHref(item.href)} {...item.attributes}>
        {item.text}
      </a>
    </li>
  )
}
