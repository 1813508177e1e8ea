import type { Shown } from '../../../engines/statistics/suppress.ts'
import { Table, WideTable } from '../../../platform/kit/index.ts'
import { OUTCOME_KEYS, OUTCOMES } from '../../outcomes/outcomes.ts'
import type { Column } from '../compare.ts'

/** What would be offered, a column for each group of people. */
export const OffersTable = ({ caption, columns }: { caption: string; columns: readonly Column[] }) => (
  <WideTable label={caption}>
    <Table
      caption={caption}
      captionClass="govuk-table__caption--s"
      firstCellIsHeader
      head={['What they would offer first', ...columns.map(({ who }) => numeric(who))]}
      rows={[
        ...OUTCOME_KEYS.map((outcome) => [
          OUTCOMES[outcome].words,
          ...columns.map(({ people, offers }) =>
            numeric(people === undefined ? 'Too few' : inWords(offers[outcome])),
          ),
        ]),
        ['People', ...columns.map(({ people }) => numeric(people === undefined ? 'Too few' : `${people}`))],
      ]}
    />
  </WideTable>
)

const numeric = (text: string) => ({ text, format: 'numeric' as const })

const inWords = (count: Shown): string =>
  count === 'small' ? '1 or 2' : count === 'hidden with another' ? 'Not shown' : `${count}`
