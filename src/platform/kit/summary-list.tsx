import type { Content, Look, Maybe, Part } from './parts.ts'
import { classes, part } from './parts.ts'
import type { SummaryAction } from './summary-action.tsx'
import { ActionLink } from './summary-action.tsx'
import type { SummaryCardPart } from './summary-card.tsx'
import { SummaryCard } from './summary-card.tsx'

export type SummaryRow = {
  class?: string
  key: Part
  value: Part
  /** Links such as Change; their hidden words say what is changed. */
  actions?: { class?: string; items?: readonly SummaryAction[] }
}

export type SummaryListProps = Look & { rows: readonly Maybe<SummaryRow>[]; card?: SummaryCardPart }

/** Facts as pairs of a name and a value, with links to change them; in a card if one is given. */
export function SummaryList({ rows, card, class: extra, attributes }: SummaryListProps) {
  const anyActions = rows.some((row) => (row ? row.actions?.items?.length : 0))
  const list = (
    <dl class={classes('govuk-summary-list', extra)} {...attributes}>
      {rows.map(
        (row) => row && <Row row={row} inTable={Boolean(anyActions)} cardTitle={part(card?.title).text} />,
      )}
    </dl>
  )
  return card ? <SummaryCard {...card}>{list}</SummaryCard> : list
}

function Row({ row, inTable, cardTitle }: { row: SummaryRow; inTable: boolean; cardTitle: Content }) {
  const key = part(row.key)
  const value = part(row.value)
  const items = row.actions?.items
  return (
    <div
      class={classes(
        'govuk-summary-list__row',
        inTable && !items && 'govuk-summary-list__row--no-actions',
        row.class,
      )}
    >
      <dt class={classes('govuk-summary-list__key', key.class)}>{key.text}</dt>
      <dd class={classes('govuk-summary-list__value', value.class)}>{value.text}</dd>
      {items && items.length > 0 && (
        <dd class={classes('govuk-summary-list__actions', row.actions?.class)}>
          <RowActions items={items} cardTitle={cardTitle} />
        </dd>
      )}
    </div>
  )
}

function RowActions({ items, cardTitle }: { items: readonly SummaryAction[]; cardTitle: Content }) {
  if (items.length === 1) return <ActionLink action={items[0]!} cardTitle={cardTitle} />
  return (
    <ul class="govuk-summary-list__actions-list">
      {items.map((action) => (
        <li class="govuk-summary-list__actions-list-item">
          <ActionLink action={action} cardTitle={cardTitle} />
        </li>
      ))}
    </ul>
  )
}
