import { Link } from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { may } from '../../../record/access/index.ts'
import { reformTrail } from '../../pages/contents.ts'
import { percent, whole } from '../../pages/figures.ts'
import { FiguresTable } from '../../pages/figures-table.tsx'
import { KeyFigures } from '../../pages/key-figures.tsx'
import { ChartWithFiles } from '../chart-with-files.tsx'
import { as2015, fosteringOf, fosteringSwitches } from '../fostering.ts'
import { fosteringPath } from '../paths.ts'
import { SwitchForm, WhatIf } from '../switch-form.tsx'
import { type AskedNumbers, changed, readNumbers } from '../switches.ts'

type Shown = { asked: AskedNumbers; result: ReturnType<typeof fosteringOf> }

/** From an enquiry to a fostering household, and out again: what each stage loses, and what would change it. */
export const fosteringPage = page({
  path: fosteringPath,
  title: 'Foster carers',
  may: may('analyse'),
  trail: reformTrail,
  read: async (_viewer, _params, query) => {
    const asked = readNumbers(fosteringSwitches, query)
    return { asked, result: fosteringOf(asked) }
  },
  view: ({ asked, result }) => (
    <>
      <h1 class="govuk-heading-l">Foster carers: from enquiry to household</h1>
      <p class="govuk-body-l">
        England, from 2020/21. Of 160,635 enquiries in that year 2,165 households were approved (L5009,
        L5499).
      </p>
      <p class="govuk-body">
        <Link href={fosteringPath({}, as2015)}>If as many enquirers applied as in 2014/15 (12%)</Link>
      </p>
      <WhatIf
        says={`${whole(result.settled)} approvals a year, ${whole(result.asked.at(-1)?.households)} households after eight years`}
        form={<SwitchForm action={fosteringPath()} switches={fosteringSwitches} asked={asked} />}
      >
        <Results asked={asked} result={result} />
      </WhatIf>
    </>
  ),
})

function Results({ asked, result: { asked: years, now, settled, charts } }: Shown) {
  const [end, same] = [years.at(-1)!, now.at(-1)!]
  const query = changed(fosteringSwitches, asked)
  return (
    <>
      <KeyFigures
        figures={[
          {
            name: 'Approvals a year, once settled',
            value: whole(settled),
            beside: `${whole(settled - 2165)} more than in 2020/21; the review asks for 3,000 more (L5537)`,
          },
          {
            name: 'Households after eight years',
            value: whole(end.households),
            beside: `${whole(same.households)} if all went on as in 2020/21`,
          },
        ]}
      />
      {Object.entries(charts).map(([name, chart]) => (
        <ChartWithFiles page="fostering" name={name} chart={chart} query={query} />
      ))}
      <FiguresTable
        label="Year by year"
        caption="Year by year"
        head={['Year', 'Applications', 'Approvals', 'Stopped', 'Households', 'Of applications, approved']}
        rows={years.map((each) => [
          String(each.year),
          ...[
            whole(each.applications),
            whole(each.approvals),
            whole(each.stopped),
            whole(each.households),
            percent(each.approvals / each.applications),
          ].map((text) => ({ text, format: 'numeric' })),
        ])}
      />
      <p class="govuk-body">
        Counts of 2020/21 are Ofsted’s, as the report gives them. How long each stage takes and how many stop
        are assumptions, set so that today’s approvals nearly keep the number of households. What is gained at
        an early stage reaches households only after the waiting that follows it.
      </p>
    </>
  )
}
