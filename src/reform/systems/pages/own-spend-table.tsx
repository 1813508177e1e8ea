import { Link } from '../../../platform/kit/index.ts'
import { outturnPath } from '../../../returns/index.ts'
import type { OwnSpend } from '../../finance/own-spend.ts'
import { numeric, whole } from '../../pages/figures.ts'
import { FiguresTable } from '../../pages/figures-table.tsx'

const yearName = (year: number) => `${year - 1}/${String(year % 100).padStart(2, '0')}`
const thousands = (pence: number | undefined) => numeric(pence === undefined ? '–' : whole(pence / 100_000))

/** The council's own section 251 outturn line by line, beside where the model would take each. */
export function OwnSpendTable({ own, council }: { own: OwnSpend; council: string }) {
  if (own.lines.length === 0)
    return (
      <p class="govuk-body">
        {council} has entered no section 251 outturn yet, so spend cannot be shown line by line here.{' '}
        <Link href={outturnPath()}>Enter it with the returns</Link>
      </p>
    )
  return (
    <>
      <FiguresTable
        label={`Spend of ${council} by section 251 line, £ thousand`}
        caption={`${council}: spend by section 251 line, £ thousand`}
        head={[
          'Line',
          ...own.years.map((year) => `${yearName(year)}, happened`),
          ...own.yearsAhead.flatMap((year) => [`${yearName(year)}, without`, `${yearName(year)}, with`]),
        ]}
        rows={own.lines.map(({ line, name, happened, ahead }) => [
          `${line} ${name}`,
          ...own.years.map((year) => thousands(happened.get(year))),
          ...own.yearsAhead.flatMap((year) => [
            thousands(ahead?.get(year)?.without),
            thousands(ahead?.get(year)?.withReform),
          ]),
        ])}
      />
      <p class="govuk-body">
        Happened: net of income, as entered with the returns. Ahead: each line moves as its group does in the
        model of England, without and with the reform as switched above; a council of its own may go another
        way. Prices of each year.
      </p>
    </>
  )
}
