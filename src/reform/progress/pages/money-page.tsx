import { ChartFigure } from '../../../platform/kit/charts/index.ts'
import {
  Button,
  Link,
  RadioGroup,
  SelectField,
  Table,
  TextField,
  WideTable,
} from '../../../platform/kit/index.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { momentInWords } from '../../../platform/time/words.ts'
import { may, mayEver } from '../../../record/access/index.ts'
import { reformTrail } from '../../pages/contents.ts'
import { enterMoney } from '../enter-money.ts'
import { moneyChart, moneyTable } from '../money.ts'
import { MONEY_KINDS, MONEY_LINES, type MoneyLine } from '../money-lines.ts'
import { programmeMoneyCsvPath, programmeMoneyPath } from '../paths.ts'
import { quartersBefore, reportPeriod } from '../periods.ts'
import { type MoneyEntry, readMoney } from '../reads.ts'
import { ProgrammeNav } from './programme-page.tsx'

const LINES = Object.entries(MONEY_LINES) as [MoneyLine, (typeof MONEY_LINES)[MoneyLine]][]
const pounds = (value: number) => ({ text: `£${value.toLocaleString('en-GB')}`, format: 'numeric' })

/** Money that moves from care to help: planned against spent, double running and the ring-fence, with its history. */
export const programmeMoneyPage = page({
  path: programmeMoneyPath,
  title: 'Money of the reform',
  may: may('analyse'),
  trail: reformTrail,
  read: async (viewer) => ({ entries: await readMoney(viewer), today: viewer.today }),
  view: ({ entries, today }, frame) => (
    <>
      <h1 class="govuk-heading-l">Money of the reform</h1>
      <p class="govuk-body-l">
        The review pays for help before care costs less (L9598 to L9609), and then keeps the money for help
        (L9812). This is what was planned here, and what was spent.
      </p>
      <ProgrammeNav here={programmeMoneyPath()} />
      <Drawn entries={entries} />
      {mayEver(frame.actor.roles, 'report-progress') && (
        <>
          <h2 class="govuk-heading-m">Enter a figure</h2>
          <PageForm frame={frame} start={{ kind: 'actual', quarter: quartersBefore(today, 2)[1] }}>
            <RadioGroup
              name="line"
              label="What is it for?"
              items={LINES.map(([value, { name, says }]) => ({ value, text: name, hint: { text: says } }))}
            />
            <SelectField
              name="quarter"
              label="Quarter"
              items={quartersAround(today).map((value) => ({ value, text: reportPeriod(value).name }))}
            />
            <RadioGroup
              name="kind"
              label="Planned or spent?"
              inline
              items={Object.entries(MONEY_KINDS).map(([value, text]) => ({ value, text }))}
            />
            <TextField name="pounds" label="Amount" prefix="£" width={10} inputmode="numeric" />
            <TextField
              name="fromLine"
              label="Section 251 line that it comes from (optional)"
              hint="For example, 3.4.4 family support services"
              width={20}
            />
            <TextField name="note" label="Note (optional)" />
            <Button>Save the figure</Button>
          </PageForm>
        </>
      )}
      <Entered entries={entries} />
    </>
  ),
  forms: {
    main: form({
      operation: enterMoney,
      done: () => ({
        to: programmeMoneyPath(),
        notice: 'The figure is saved. Earlier ones stay in the history.',
      }),
    }),
  },
})

/** Four years of quarters: two back, two ahead. */
function quartersAround(today: string): string[] {
  const ahead = `${Number(today.slice(0, 4)) + 2}${today.slice(4)}`
  return quartersBefore(ahead, 20)
}

function Drawn({ entries }: { entries: readonly MoneyEntry[] }) {
  if (entries.length === 0)
    return (
      <p class="govuk-body">No figure has been entered yet. The first chart is drawn from the first one.</p>
    )
  const table = moneyTable(entries)
  return (
    <>
      <p class="govuk-body">
        {table.crossedIn
          ? `As much was spent on help as on children in care for the first time in ${reportPeriod(table.crossedIn).name}.`
          : 'More is still spent on children in care than on help, as far as was entered.'}{' '}
        <Link href={programmeMoneyCsvPath()}>All figures as CSV</Link>
      </p>
      {LINES.filter(([line]) => entries.some((entry) => entry.line === line)).map(([line]) => (
        <ChartFigure chart={moneyChart(line, table)} />
      ))}
    </>
  )
}

function Entered({ entries }: { entries: readonly MoneyEntry[] }) {
  if (entries.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">Everything that was entered, newest first</h2>
      <WideTable label="Everything that was entered">
        <Table
          caption="Everything that was entered"
          captionClass="govuk-visually-hidden"
          head={['For', 'Quarter', 'Kind', { text: 'Amount', format: 'numeric' }, 'From', 'By', 'Note']}
          rows={entries
            .slice(0, 200)
            .map((each) => [
              MONEY_LINES[each.line].name,
              reportPeriod(each.quarter).name,
              MONEY_KINDS[each.kind],
              pounds(each.pounds),
              each.fromLine ? `Section 251, ${each.fromLine}` : 'Entered',
              `${each.author}, ${momentInWords(each.writtenAt)}`,
              each.note ?? '',
            ])}
        />
      </WideTable>
    </>
  )
}
