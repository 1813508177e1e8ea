import { Table, WideTable } from '../../platform/kit/index.ts'
import { momentInWords, shortDay } from '../../platform/time/words.ts'
import type { Basis } from '../derive/row.ts'
import type { EntrySaid } from './entries-said.ts'

export interface Because {
  name: string
  value: string
  basis: Basis | undefined
}

/** Why each value is here: in words, and which entry of the ledger it rests on. */
export function BecauseTable({
  caption,
  values,
  entries,
}: {
  caption: string
  values: readonly Because[]
  entries: ReadonlyMap<string, EntrySaid>
}) {
  return (
    <WideTable label={caption}>
      <Table
        caption={caption}
        captionClass="govuk-table__caption--m"
        head={['Field', 'Value', 'Why it is here', 'Written by']}
        firstCellIsHeader
        rows={values.map(({ name, value, basis }) => [
          name,
          value,
          basis?.says ?? '',
          entryInWords(basis?.entry ? entries.get(basis.entry) : undefined),
        ])}
      />
    </WideTable>
  )
}

function entryInWords(entry: EntrySaid | undefined): string {
  if (!entry) return ''
  const title = entry.title ? `${entry.title}. ` : ''
  return `${title}${entry.author}, ${momentInWords(entry.writtenAt)}, of ${shortDay(entry.happenedOn)}`
}
