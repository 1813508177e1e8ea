import { type Content, Table, type TableCell, WideTable } from '../../platform/kit/index.ts'

export interface FiguresTableProps {
  label: string
  head: readonly TableCell[]
  rows: readonly (readonly TableCell[])[]
  caption?: Content
}

/** A table of many numbers, close-set; its first column stays in sight while the rest is moved. */
export function FiguresTable({ label, head, rows, caption }: FiguresTableProps) {
  return (
    <div class="kith-figures">
      <WideTable label={label}>
        <Table
          caption={caption ?? label}
          captionClass={caption ? 'govuk-table__caption--m' : 'govuk-visually-hidden'}
          head={head.map((cell, i) =>
            i > 0 && typeof cell === 'string' ? { text: cell, format: 'numeric' } : cell,
          )}
          rows={rows}
          firstCellIsHeader
        />
      </WideTable>
    </div>
  )
}
