import type { Content } from '../parts.ts'
import { safeHref } from '../safe-href.ts'
import type { TableCell } from '../table.tsx'

export type SortOrder = 'ascending' | 'descending'

export type SortableColumn = {
  text: Content
  /** The name by which the list can be ordered; a column without one is not a link. */
  sort?: string
  numeric?: boolean
}

export type SortState = { sort?: string; order?: SortOrder }

/**
 * The head of a table whose columns are links that order it, on the server. The column that it is ordered by turns the
 * order round. `hrefOf` gives the address of the list in an order.
 */
export function sortableHead(
  columns: readonly SortableColumn[],
  state: SortState,
  hrefOf: (sort: string, order: SortOrder) => string,
): TableCell[] {
  return columns.map(({ text, sort, numeric }) => {
    const format = numeric ? { format: 'numeric' } : {}
    if (!sort) return { text, ...format }
    const now = state.sort === sort ? (state.order ?? 'ascending') : 'none'
    const next = now === 'ascending' ? 'descending' : 'ascending'
    return {
      text: <SortLink text={text} href={hrefOf(sort, next)} now={now} />,
      attributes: { 'aria-sort': now },
      ...format,
    }
  })
}

const arrows = { ascending: '▲', descending: '▼', none: '⇅' }

function SortLink({ text, href, now }: { text: Content; href: string; now: keyof typeof arrows }) {
  return (
    <a class="kith-sort" href={safeHref(href)}>
      {text}
      {'\u00a0'}
      <span class="kith-sort__arrow" aria-hidden="true">
        {arrows[now]}
      </span>
    </a>
  )
}

/** Lets a wide table be moved sideways on a narrow screen, by touch and by keyboard. */
export function WideTable({ label, children }: { label: string; children: Content }) {
  const scrolls = { tabindex: 0 } as const
  return (
    <section class="kith-wide-table" aria-label={label} {...scrolls}>
      {children}
    </section>
  )
}
