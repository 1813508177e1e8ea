import { FilterPanel, Link, Table, TextField, WideTable } from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { dayInWords } from '../../../platform/time/words.ts'
import { may } from '../../../record/access/index.ts'
import { askedDay } from '../../../record/asked-day.ts'
import { WrongDays } from '../../../record/pages/wrong-days.tsx'
import { madeFilePath } from '../../made/made-file.ts'
import { MadeState, makeForm, refreshMade } from '../../made/made-state.tsx'
import { latestMade } from '../../made/read-made.ts'
import { returnsPath } from '../../paths.ts'
import { SSD_COLUMNS, SSD_TABLES } from '../columns.ts'
import type { DatasetMade } from '../make.ts'
import { NOT_HELD } from '../not-held.ts'
import { datasetChildPath, datasetPath } from '../paths.ts'

/** The Standard Safeguarding Dataset of a day: every table with its rows, or why it has none. */
export const datasetPage = page({
  path: datasetPath,
  may: may('returns'),
  read: async (viewer, _, query) => {
    const asked = (query.on && askedDay(query.on)) || viewer.today
    const on = asked > viewer.today ? viewer.today : asked
    return { on, made: await latestMade<DatasetMade>(viewer, { kind: 'dataset', on }) }
  },
  refresh: ({ made }, query) => refreshMade(made, query),
  title: ({ on }) => `Standard Safeguarding Dataset, ${dayInWords(on)}`,
  trail: () => [{ text: 'Returns', href: returnsPath() }],
  view: ({ on, made }, frame) => (
    <>
      <h1 class="govuk-heading-l">Standard Safeguarding Dataset, {dayInWords(on)}</h1>
      <p class="govuk-body">
        The tables that councils share the same analysis on. A table that the record cannot fill is there with
        its columns and the reason. Home addresses that are kept confidential, and what somebody told of their
        gender, are not in it.
      </p>
      <WrongDays days={[frame.query.on]} />
      <FilterPanel title="Day" values={frame.query} clearHref={datasetPath()}>
        <TextField name="on" label="As things stood on" hint="Today, if left blank" width={10} />
      </FilterPanel>
      <MadeState
        made={made}
        frame={frame}
        asked={{ kind: 'dataset', on }}
        here={(query) => datasetPath({}, { on, ...query })}
      >
        {({ id, summary }) => (
          <>
            <Tables id={id} {...summary} />
            <Children on={on} {...summary} />
          </>
        )}
      </MadeState>
    </>
  ),
  forms: { main: makeForm(({ on }) => datasetPath({}, { on })) },
})

function Tables({ id, counts }: DatasetMade & { id: string }) {
  const filled = SSD_TABLES.filter((table) => counts[table] > 0).length
  const numeric = (text: string) => ({ text, format: 'numeric' })
  return (
    <WideTable label="Tables">
      <Table
        caption={`${SSD_TABLES.length} tables, ${filled} with rows`}
        captionClass="govuk-table__caption--m"
        head={['Table', numeric('Columns'), numeric('Rows'), 'Without rows because']}
        rows={SSD_TABLES.map((table) => [
          <Link href={madeFilePath({ made: id, file: `${table}.csv` })}>{table}</Link>,
          numeric(String(SSD_COLUMNS[table].length)),
          numeric(String(counts[table])),
          counts[table] > 0 ? '' : (NOT_HELD[table] ?? 'Nothing of the kind is in the record.'),
        ])}
      />
    </WideTable>
  )
}

function Children({ on, children }: { on: string; children: readonly string[] }) {
  if (children.length === 0) return <p class="govuk-body">No help had begun by this day.</p>
  return (
    <>
      <h2 class="govuk-heading-m">Why is this here?</h2>
      <p class="govuk-body">The first {children.length} children in it, by their number:</p>
      <ul class="govuk-list">
        {children.map((child) => (
          <li>
            <Link href={datasetChildPath({ child }, { on })}>{child}</Link>
          </li>
        ))}
      </ul>
    </>
  )
}
