import {
  Alert,
  Button,
  ButtonGroup,
  FilterPanel,
  InsetText,
  Link,
  SelectField,
  Table,
  WideTable,
} from '../../../platform/kit/index.ts'
import { poundsOf } from '../../../platform/money.ts'
import type { Viewer } from '../../../platform/operations/operation.ts'
import { page } from '../../../platform/pages/page.ts'
import { may } from '../../../record/access/index.ts'
import { returnsPath } from '../../paths.ts'
import { type LineOfYear, type Outturn, readOutturnOf } from '../outturn.ts'
import { outturnDownloadPath, outturnFilePath, outturnLinePath, outturnPath } from '../paths.ts'
import { outturnYears } from '../read-outturn.ts'
import { nameOfYear, yearOn } from '../years.ts'

async function read(viewer: Viewer, asked: string | undefined) {
  const now = yearOn(viewer.today)
  const known = await outturnYears(viewer)
  const last = String(Number(now) - 1)
  const years = [...new Set([now, last, ...known])].sort().reverse()
  const year = asked && /^20\d\d$/.test(asked) ? asked : (known[0] ?? last)
  return {
    outturn: await readOutturnOf(viewer, year),
    years: [...new Set([...years, year])].sort().reverse(),
  }
}

/** What the council spent on children, line by line, with the review's sums and what a week costs. */
export const outturnPage = page({
  path: outturnPath,
  may: may('returns'),
  read: (viewer, _, query) => read(viewer, query.year),
  title: ({ outturn }) => `Section 251 outturn ${nameOfYear(outturn.year)}`,
  trail: () => [{ text: 'Returns', href: returnsPath() }],
  view: ({ outturn, years }) => (
    <>
      <h1 class="govuk-heading-l">Section 251 outturn {nameOfYear(outturn.year)}</h1>
      <p class="govuk-body">
        What was spent is entered here, until the record knows prices and budgets itself. Totals, the review’s
        sums and what a week costs are worked out; weeks in care come from the record.
      </p>
      <FilterPanel title="Year" values={{ year: outturn.year }}>
        <SelectField
          name="year"
          label="Financial year"
          items={years.map((year) => ({ value: year, text: nameOfYear(year) }))}
        />
      </FilterPanel>
      <ButtonGroup>
        <Button href={outturnFilePath({ year: outturn.year })}>Enter it from a file</Button>
        <Link href={outturnDownloadPath({ year: outturn.year })}>Download as CSV</Link>
      </ButtonGroup>
      <Lines outturn={outturn} />
      <Sums outturn={outturn} />
      <Weeks outturn={outturn} />
    </>
  ),
})

const money = (pence: number) => ({ text: poundsOf(pence), format: 'numeric' })

function Lines({ outturn: { year, lines } }: { outturn: Outturn }) {
  return (
    <WideTable label="Lines of the outturn">
      <Table
        caption="Lines"
        captionClass="govuk-table__caption--m"
        head={[
          'Line',
          'What it pays for',
          ...['Spending', 'Income', 'Net', 'After grants'].map((text) => ({ text, format: 'numeric' })),
          'Where it comes from',
        ]}
        rows={lines.map((line) => [
          line.totalOf ? (
            line.line
          ) : (
            <Link href={outturnLinePath({ year, line: line.line })}>{line.line}</Link>
          ),
          line.totalOf ? <strong>{line.name}</strong> : line.name,
          money(line.total),
          money(line.amounts.income ?? 0),
          money(line.net),
          money(line.netTotal),
          origin(line),
        ])}
      />
    </WideTable>
  )
}

function origin({ totalOf, entered }: LineOfYear): string {
  if (totalOf) return 'Worked out from the lines above'
  if (entered.length === 0) return 'Nothing entered'
  const authors = [...new Set(entered.map(({ author }) => author))].join(', ')
  const corrected = entered.some(({ number }) => number > 1) ? ', corrected' : ''
  return `Entered by ${authors}${corrected}`
}

function Sums({ outturn: { groupings } }: { outturn: Outturn }) {
  return (
    <WideTable label="The review’s sums">
      <Table
        caption="The review’s sums"
        captionClass="govuk-table__caption--m"
        head={['Sum', 'What is in it', { text: 'Net', format: 'numeric' }]}
        rows={groupings.map(({ name, says, source, net, lines }) => [
          name,
          `${says} Lines ${lines.join(', ')} (the review, ${source}).`,
          money(net),
        ])}
      />
    </WideTable>
  )
}

const WEEKS = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 })

function Weeks({ outturn: { activity, unitCosts } }: { outturn: Outturn }) {
  const known = activity.filter(({ weeks }) => weeks > 0)
  if (known.length === 0)
    return (
      <InsetText>
        The record knows of no weeks in care in this year, so no cost of a week can be worked out.
      </InsetText>
    )
  return (
    <>
      <WideTable label="What a week costs">
        <Table
          caption="What a week costs"
          captionClass="govuk-table__caption--m"
          head={[
            'Children',
            ...['How many', 'Weeks, from the record', 'A week', 'A child'].map((text) => ({
              text,
              format: 'numeric',
            })),
          ]}
          rows={known.map(({ line, what, children, weeks }) => {
            const cost = unitCosts.find((one) => one.line === line)
            return [
              `${what} (line ${line})`,
              { text: String(children), format: 'numeric' },
              { text: WEEKS.format(weeks), format: 'numeric' },
              cost ? money(Math.round(cost.perWeek / 100) * 100) : { text: '', format: 'numeric' },
              cost ? money(Math.round(cost.perChild / 100) * 100) : { text: '', format: 'numeric' },
            ]
          })}
        />
      </WideTable>
      {unitCosts.length === 0 && (
        <Alert title="No cost yet">
          <p class="govuk-body">Enter the lines of homes, and what a week costs is worked out.</p>
        </Alert>
      )}
    </>
  )
}
