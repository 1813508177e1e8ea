import { page } from '../../../platform/pages/page.ts'
import { may } from '../../../record/access/index.ts'
import { reformTrail } from '../../pages/contents.ts'
import { million, percent, whole } from '../../pages/figures.ts'
import { FiguresTable } from '../../pages/figures-table.tsx'
import { KeyFigures } from '../../pages/key-figures.tsx'
import { ChartWithFiles } from '../chart-with-files.tsx'
import { workforceModelPath } from '../paths.ts'
import { SwitchForm, WhatIf } from '../switch-form.tsx'
import { type AskedNumbers, changed, readNumbers } from '../switches.ts'
import { workforceOf, workforceSwitches } from '../workforce.ts'

type Shown = { asked: AskedNumbers; result: ReturnType<typeof workforceOf> }

/** Social workers by grade, agency and vacancy; how many children each holds, not only on average. */
export const workforceModelPage = page({
  path: workforceModelPath,
  title: 'Social workers',
  may: may('analyse'),
  trail: reformTrail,
  read: async (_viewer, _params, query) => {
    const asked = readNumbers(workforceSwitches, query)
    return { asked, result: workforceOf(asked) }
  },
  view: ({ asked, result }) => (
    <>
      <h1 class="govuk-heading-l">Social workers and caseloads</h1>
      <p class="govuk-body-l">
        England, from 2020/21: who joins, moves up, leaves or goes to an agency, and how many children a
        worker then holds. It is about the workforce; no worker is measured.
      </p>
      <WhatIf
        says={result.charts.caseloads!.says}
        form={<SwitchForm action={workforceModelPath()} switches={workforceSwitches} asked={asked} />}
      >
        <Results asked={asked} result={result} />
      </WhatIf>
    </>
  ),
})

function Results({ asked, result: { asked: years, now, loads, holders, goal, charts } }: Shown) {
  const [load, end, start] = [loads.at(-1)!, years.at(-1)!, now[0]!]
  const query = changed(workforceSwitches, asked)
  const figure = (text: string) => ({ text, format: 'numeric' })
  return (
    <>
      <KeyFigures
        figures={[
          {
            name: 'Children to a case holder, on average',
            value: load.mean.toFixed(1),
            beside: '16.3 in September 2021',
          },
          {
            name: 'Case holders with more than 20',
            value: percent(load.above(20), 0),
            beside: `${percent(load.above(25), 0)} with more than 25`,
          },
          {
            name: 'Agency workers, of all',
            value: percent(end.agencyShare),
            beside: `${percent(start.agencyShare)} in 2021 (L7924); ${million(end.agencyPremium)} a year beyond their own pay`,
          },
        ]}
      />
      {Object.entries(charts).map(([name, chart]) => (
        <ChartWithFiles page="workforce" name={name} chart={chart} query={query} />
      ))}
      <FiguresTable
        label="Year by year"
        caption="Year by year"
        head={['Year', 'Case holders', 'Agency', 'Vacant', 'Mean caseload', 'Over 20', 'Over 25']}
        rows={years.map((each, i) => [
          String(each.year),
          figure(whole(holders[i])),
          figure(percent(each.agencyShare)),
          figure(whole(each.vacant)),
          figure(loads[i]!.mean.toFixed(1)),
          figure(percent(loads[i]!.above(20), 0)),
          figure(percent(loads[i]!.above(25), 0)),
        ])}
      />
      <p class="govuk-body">
        The report’s two goals together, three quarters of workers holding cases and half of their time with
        families, come to {percent(goal - 1, 0)} more hours with families (L7701). How workers lie on grades,
        and how far caseloads differ between workers, are assumptions: a council can count its own.
      </p>
    </>
  )
}
