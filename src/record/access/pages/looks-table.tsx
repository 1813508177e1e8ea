import {
  CheckboxField,
  FilterPanel,
  Pagination,
  Table,
  Tag,
  TextField,
  WideTable,
} from '../../../platform/kit/index.ts'
import { shortMoment } from '../../../platform/time/words.ts'
import type { LookedAt } from '../looks.ts'
import { routeInWords } from '../route-in-words.ts'

export interface LooksTableProps {
  looks: readonly LookedAt[]
  /** Addresses of the next page, and back to the first. */
  next?: string
  first?: string
}

/** Every look: who, when, at what, why, and by which rule. */
export function LooksTable({ looks, next, first }: LooksTableProps) {
  if (looks.length === 0) return <p class="govuk-body">Nobody has looked, or no look fits these filters.</p>
  return (
    <>
      <WideTable label="Who has looked">
        <Table
          head={['When', 'Who', 'What they opened or did', 'Why', 'Allowed because']}
          rows={looks.map(row)}
        />
      </WideTable>
      {(next || first) && (
        <Pagination
          previous={first ? { href: first, text: 'Back to the latest' } : undefined}
          next={next ? { href: next, text: 'Earlier looks' } : undefined}
        />
      )}
    </>
  )
}

const row = ({ at, who, route, purpose, rule, refused }: LookedAt) => [
  shortMoment(at),
  who,
  routeInWords(route),
  purpose,
  refused ? (
    <>
      <Tag colour="orange">Refused</Tag> {rule}
    </>
  ) : (
    rule
  ),
]

/** What the list of looks is narrowed by. */
export function LooksFilter({ typed, clearHref }: { typed: Record<string, string>; clearHref: string }) {
  const set = ['who', 'from', 'to', 'refused'].some((name) => typed[name])
  return (
    <FilterPanel values={typed} chosen={set ? [{ text: 'All filters', removeHref: clearHref }] : []}>
      <TextField name="who" label="Name" />
      <TextField name="from" label="From" hint="For example, 27/3/2026" width={10} />
      <TextField name="to" label="To" width={10} />
      <CheckboxField name="refused" label="Only those that were refused" small />
    </FilterPanel>
  )
}
