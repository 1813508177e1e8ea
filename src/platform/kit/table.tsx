import type { Attributes, Content, Look, Maybe, Part } from './parts.ts'
import { classes, part } from './parts.ts'

/** A cell: words, or words with their look. `numeric` sets figures to the right. */
export type TableCell = Part<CellExtra>
type CellExtra = { format?: string; colspan?: number; rowspan?: number }

export type TableProps = Look & {
  caption?: Content
  captionClass?: string
  head?: readonly TableCell[]
  rows: readonly Maybe<readonly TableCell[]>[]
  /** Makes the first cell of each row its header. */
  firstCellIsHeader?: boolean
}

/** Facts in rows and columns. */
export function Table({ caption, captionClass, head, rows, firstCellIsHeader, ...look }: TableProps) {
  return (
    <table class={classes('govuk-table', look.class)} {...look.attributes}>
      {caption && <caption class={classes('govuk-table__caption', captionClass)}>{caption}</caption>}
      {head && <Head cells={head} />}
      <tbody class="govuk-table__body">
        {rows.map((row) => row && <Row cells={row} firstCellIsHeader={firstCellIsHeader} />)}
      </tbody>
    </table>
  )
}

function Head({ cells }: { cells: readonly TableCell[] }) {
  return (
    <thead class="govuk-table__head">
      <tr class="govuk-table__row">
        {cells.map((cell) => (
          <HeaderCell cell={cell} scope="col" />
        ))}
      </tr>
    </thead>
  )
}

function Row({ cells, firstCellIsHeader }: { cells: readonly TableCell[]; firstCellIsHeader?: boolean }) {
  return (
    <tr class="govuk-table__row">
      {cells.map((cell, index) =>
        firstCellIsHeader && index === 0 ? <HeaderCell cell={cell} scope="row" /> : <DataCell cell={cell} />,
      )}
    </tr>
  )
}

function HeaderCell({ cell, scope }: { cell: TableCell; scope: 'row' | 'col' }) {
  const { text, class: extra, format, ...rest } = part(cell)
  const formatClass = scope === 'col' && format && `govuk-table__header--${format}`
  return (
    <th scope={scope} class={classes('govuk-table__header', formatClass, extra)} {...span(rest)}>
      {text}
    </th>
  )
}

function DataCell({ cell }: { cell: TableCell }) {
  const { text, class: extra, format, ...rest } = part(cell)
  return (
    <td class={classes('govuk-table__cell', format && `govuk-table__cell--${format}`, extra)} {...span(rest)}>
      {text}
    </td>
  )
}

function span({ colspan, rowspan, attributes }: CellExtra & { attributes?: Attributes }) {
  return { colspan, rowspan, ...attributes }
}
