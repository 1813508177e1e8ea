import type { Attributes, Content, Look, Maybe, Part } from './parts.ts'
import { classes, part } from './parts.ts'
import { wordsIn } from './words-in.ts'

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

/**
 * Facts in rows and columns. On a narrow screen each row becomes a block of labels and values, so that no column hides;
 * the roles are said because a browser forgets those of a table that is not drawn as one.
 */
export function Table({ caption, captionClass, head, rows, firstCellIsHeader, ...look }: TableProps) {
  const labels = head ? labelsOf(head) : []
  return (
    <table class={classes('govuk-table', look.class)} {...ROLE.table} {...look.attributes}>
      {caption && <caption class={classes('govuk-table__caption', captionClass)}>{caption}</caption>}
      {head && <Head cells={head} />}
      <tbody class="govuk-table__body" {...ROLE.group}>
        {rows.map((row) => row && <Row cells={row} labels={labels} firstCellIsHeader={firstCellIsHeader} />)}
      </tbody>
    </table>
  )
}

const ROLE = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  col: { role: 'columnheader' },
  head: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const

/** The words over each column; a head that spans several stands over each of them. */
function labelsOf(head: readonly TableCell[]): string[] {
  return head.flatMap((cell) => {
    const { text, colspan = 1 } = part<CellExtra>(cell)
    return Array<string>(colspan).fill(wordsIn(text))
  })
}

function Head({ cells }: { cells: readonly TableCell[] }) {
  return (
    <thead class="govuk-table__head" {...ROLE.group}>
      <tr class="govuk-table__row" {...ROLE.row}>
        {cells.map((cell) => (
          <HeaderCell cell={cell} scope="col" />
        ))}
      </tr>
    </thead>
  )
}

interface RowProps {
  cells: readonly TableCell[]
  labels: readonly string[]
  firstCellIsHeader?: boolean
}

function Row({ cells, labels, firstCellIsHeader }: RowProps) {
  const at = columnsOf(cells)
  return (
    <tr class="govuk-table__row" {...ROLE.row}>
      {cells.map((cell, index) =>
        firstCellIsHeader && index === 0 ? (
          <HeaderCell cell={cell} scope="row" />
        ) : (
          <DataCell cell={cell} label={labels[at[index]!]} />
        ),
      )}
    </tr>
  )
}

/** The column in which each cell begins. */
function columnsOf(cells: readonly TableCell[]): number[] {
  let next = 0
  return cells.map((cell) => {
    const own = next
    next += part<CellExtra>(cell).colspan ?? 1
    return own
  })
}

function HeaderCell({ cell, scope }: { cell: TableCell; scope: 'row' | 'col' }) {
  const { text, class: extra, format, ...rest } = part(cell)
  const formatClass = scope === 'col' && format && `govuk-table__header--${format}`
  const role = scope === 'col' ? ROLE.col : ROLE.head
  return (
    <th scope={scope} class={classes('govuk-table__header', formatClass, extra)} {...role} {...span(rest)}>
      {text}
    </th>
  )
}

function DataCell({ cell, label }: { cell: TableCell; label?: string }) {
  const { text, class: extra, format, ...rest } = part(cell)
  const look = classes('govuk-table__cell', format && `govuk-table__cell--${format}`, extra)
  return (
    <td class={look} data-label={label || undefined} {...ROLE.cell} {...span(rest)}>
      {text}
    </td>
  )
}

function span({ colspan, rowspan, attributes }: CellExtra & { attributes?: Attributes }) {
  return { colspan, rowspan, ...attributes }
}
