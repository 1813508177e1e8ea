import type { Attributes, Content, Look, Maybe } from './parts.ts'
import { classes } from './parts.ts'
import { safeHref } from './safe-href.ts'

export type PaginationLink = { href: string; text?: Content; labelText?: string; attributes?: Attributes }

export type PaginationItem = {
  number?: string | number
  href?: string
  current?: boolean
  ellipsis?: boolean
  visuallyHiddenText?: string
  attributes?: Attributes
}

export type PaginationProps = Look & {
  items?: readonly Maybe<PaginationItem>[]
  previous?: PaginationLink
  next?: PaginationLink
  landmarkLabel?: string
}

/** The way through a long list, page by page. */
export function Pagination({
  items,
  previous,
  next,
  landmarkLabel,
  class: extra,
  attributes,
}: PaginationProps) {
  const block = !items && Boolean(previous || next)
  return (
    <nav
      class={classes('govuk-pagination', block && 'govuk-pagination--block', extra)}
      aria-label={landmarkLabel || 'Pagination'}
      {...attributes}
    >
      {previous?.href && <ArrowLink link={previous} type="prev" block={block} />}
      {items && (
        <ul class="govuk-pagination__list">
          {items.map((item) => item && Object.keys(item).length > 0 && <PageItem item={item} />)}
        </ul>
      )}
      {next?.href && <ArrowLink link={next} type="next" block={block} />}
    </nav>
  )
}

type ArrowProps = { link: PaginationLink; type: 'prev' | 'next'; block: boolean }

function ArrowLink({ link, type, block }: ArrowProps) {
  const arrowFirst = block || type === 'prev'
  return (
    <div class={`govuk-pagination__${type}`}>
      <a class="govuk-link govuk-pagination__link" href={safeHref(link.href)} rel={type} {...link.attributes}>
        {arrowFirst && <Arrow type={type} />}
        <ArrowWords link={link} type={type} block={block} />
        {!arrowFirst && <Arrow type={type} />}
      </a>
    </div>
  )
}

function ArrowWords({ link, type, block }: ArrowProps) {
  const decorated = block && !link.labelText && 'govuk-pagination__link-title--decorated'
  return (
    <>
      <span class={classes('govuk-pagination__link-title', decorated)}>
        {link.text ?? (
          <>
            {type === 'prev' ? 'Previous' : 'Next'}
            <span class="govuk-visually-hidden"> page</span>
          </>
        )}
      </span>
      {link.labelText && block && (
        <>
          <span class="govuk-visually-hidden">:</span>
          <span class="govuk-pagination__link-label">{link.labelText}</span>
        </>
      )}
    </>
  )
}

const arrows = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
}

function Arrow({ type }: Pick<ArrowProps, 'type'>) {
  const name = `govuk-pagination__icon govuk-pagination__icon--${type}`
  return (
    <svg
      class={name}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={arrows[type]} />
    </svg>
  )
}

function PageItem({ item }: { item: PaginationItem }) {
  if (item.ellipsis) return <li class="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>
  return (
    <li class={classes('govuk-pagination__item', item.current && 'govuk-pagination__item--current')}>
      <a
        class="govuk-link govuk-pagination__link"
        href={safeHref(item.href)}
        aria-label={item.visuallyHiddenText ?? `Page ${item.number}`}
        aria-current={item.current ? 'page' : undefined}
        {...item.attributes}
      >
        {item.number}
      </a>
    </li>
  )
}
