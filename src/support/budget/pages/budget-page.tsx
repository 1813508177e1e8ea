import { Link, SummaryList, Table } from '../../../platform/kit/index.ts'
import { poundsOf } from '../../../platform/money.ts'
import { page } from '../../../platform/pages/page.ts'
import { may } from '../../../record/access/index.ts'
import { countInWords } from '../../parts/count-in-words.ts'
import { budgetPath, entriesFilePath, linesDataPath, linesFilePath } from '../../paths.ts'
import { askedYear, daysOf } from '../financial-year.ts'
import { SPENDING_KINDS } from '../kinds.ts'
import { type Asking, byKind, byLine, readAsking, readLedger, sumOf } from '../read-ledger.ts'
import { timeInWords } from '../time-in-words.ts'

/** What was spent in a financial year, line by line, and how long answers took. */
export const budgetPage = page({
  path: budgetPath,
  title: 'The families’ budget',
  may: may('analyse'),
  async read(viewer, _params, query) {
    const year = askedYear(query.year, viewer.today)
    const { from, until } = daysOf(year)
    return {
      year,
      rows: await readLedger(viewer, from, until),
      asking: await readAsking(viewer, from, until),
    }
  },
  view: ({ year, rows, asking }) => {
    const lines = byLine(rows)
    const files = { year }
    return (
      <>
        <span class="govuk-caption-l">
          1 April {year - 1} to 31 March {year}
        </span>
        <h1 class="govuk-heading-l">The families’ budget</h1>
        <p class="govuk-body">
          <Link href={budgetPath({}, { year: year - 1 })}>The year before</Link>
        </p>
        <AskingView asking={asking} />
        <Table
          caption="By line of the section 251 outturn"
          captionClass="govuk-table__caption--m"
          head={['Line', NUMBER('Entries'), NUMBER('Spent')]}
          rows={lines.map(({ line, entries, pence }) => [line, NUMBER(entries), NUMBER(poundsOf(pence))])}
        />
        <p class="govuk-body">
          All entries together: {poundsOf(sumOf(rows))}. All lines together: {poundsOf(sumOf(lines))}. What
          was put right stands in both, as a reversing entry.
        </p>
        <p class="govuk-body">
          For the council’s own ledger: <Link href={linesFilePath({}, files)}>lines (CSV)</Link>,{' '}
          <Link href={linesDataPath({}, files)}>lines (JSON)</Link>,{' '}
          <Link href={entriesFilePath({}, files)}>every entry (CSV)</Link>. None of them names anybody.
        </p>
        <Table
          caption="What it was for"
          captionClass="govuk-table__caption--m"
          head={['For', NUMBER('Times'), NUMBER('Spent')]}
          rows={byKind(rows).map(({ kind, times, pence }) => [
            SPENDING_KINDS[kind],
            NUMBER(countInWords(times)),
            NUMBER(typeof times === 'number' ? poundsOf(pence) : 'Not shown'),
          ])}
        />
      </>
    )
  },
})

const NUMBER = (text: string | number) => ({ text, format: 'numeric' })

const AskingView = ({ asking: { medianSeconds, refused, atOnce } }: { asking: Asking }) => (
  <SummaryList
    rows={[
      { key: 'Spent without asking anybody', value: percent(atOnce) },
      {
        key: 'From asking to an answer',
        value:
          medianSeconds === undefined ? TOO_FEW : `Half were answered within ${timeInWords(medianSeconds)}`,
      },
      { key: 'Refused, of those that were answered', value: percent(refused) },
    ]}
  />
)

const TOO_FEW = 'Too few to show'
const percent = (share: number | undefined) => (share === undefined ? TOO_FEW : `${share}%`)
