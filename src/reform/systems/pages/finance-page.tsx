import { Table } from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { may } from '../../../record/access/index.ts'
import { readSpend } from '../../../returns/index.ts'
import { councilName } from '../../council-name.ts'
import { ownSpend } from '../../finance/own-spend.ts'
import { section251 } from '../../model/facts/national.ts'
import { reformTrail } from '../../pages/contents.ts'
import { million, programmeYear, whole } from '../../pages/figures.ts'
import { FiguresTable } from '../../pages/figures-table.tsx'
import { KeyFigures } from '../../pages/key-figures.tsx'
import { ChartWithFiles } from '../chart-with-files.tsx'
import { financeOf, financeSwitches } from '../finance.ts'
import { financePath } from '../paths.ts'
import { SwitchForm, WhatIf } from '../switch-form.tsx'
import { type AskedNumbers, changed, readNumbers } from '../switches.ts'
import { OwnSpendTable } from './own-spend-table.tsx'

type Shown = { asked: AskedNumbers; result: ReturnType<typeof financeOf> }

/** One line from a family’s door to the books: help, protection, care, workers, homes and spend. */
export const financePage = page({
  path: financePath,
  title: 'From family to finance',
  may: may('analyse'),
  trail: reformTrail,
  read: async (viewer, _params, query) => {
    const asked = readNumbers(financeSwitches, query)
    const result = financeOf(asked)
    const own = ownSpend(await readSpend(viewer), result)
    return { asked, result, own, council: await councilName(viewer) }
  },
  view: ({ asked, result, own, council }) => (
    <>
      <h1 class="govuk-heading-l">From family to finance</h1>
      <p class="govuk-body-l">
        A child who is not in care is helped outside it, by workers who hold so many cases, in homes that cost
        so much: one model for all of it, England, ten programme years.
      </p>
      <WhatIf
        says={`${whole(result.withReform.at(-1)?.inCare)} children in care in year 10, ${whole(result.without.at(-1)?.inCare)} without the reform`}
        form={<SwitchForm action={financePath()} switches={financeSwitches} asked={asked} />}
      >
        <Results asked={asked} result={result} />
        <OwnSpendTable own={own} council={council} />
      </WhatIf>
    </>
  ),
})

function Results({ asked, result }: Shown) {
  const { charts, crossed } = result
  const query = changed(financeSwitches, asked)
  return (
    <>
      <KeyFigures
        figures={[
          {
            name: 'Less care first covers more help',
            value: crossed.crossedIn ? programmeYear(crossed.crossedIn) : 'Not in ten years',
          },
          { name: 'Runs twice until then', value: million(crossed.doubleRunning) },
          {
            name: 'More help a year by year 10, to be ring-fenced',
            value: million(crossed.ringFence),
            beside: 'The report: over £1 billion (L9812)',
          },
        ]}
      />
      {Object.entries(charts).map(([name, chart]) => (
        <ChartWithFiles page="finance" name={name} chart={chart} query={query} />
      ))}
      <Homes homes={result.homes} />
      <Books />
    </>
  )
}

const figure = (text: string) => ({ text, format: 'numeric' })

function Homes({ homes }: { homes: Shown['result']['homes'] }) {
  return (
    <FiguresTable
      label="Homes needed in year 10"
      caption="Homes needed in year 10, by kind"
      head={['Kind of home', 'Without', 'With the reform', 'Fewer or more', '£ a week (2022/23)', 'Source']}
      rows={homes.map((home) => [
        home.name,
        figure(whole(home.without)),
        figure(whole(home.withReform)),
        figure(whole(home.withReform - home.without)),
        figure(whole(home.weekly)),
        home.weeklySource,
      ])}
    />
  )
}

const LINES = [
  ['Children in care', 'lookedAfter'],
  ['Family support', 'familySupport'],
  ['Safeguarding and social work', 'safeguarding'],
  ['Services for young people', 'youngPeople'],
  ['Sure Start and early years', 'sureStart'],
  ['Youth justice', 'youthJustice'],
  ['Other', 'other'],
  ['All', 'total'],
] as const

/** What was spent, by group of the section 251 return. */
const Books = () => (
  <Table
    caption="Spent in England, £ million, by group of the section 251 return"
    captionClass="govuk-table__caption--m"
    head={['Group', ...section251.map(({ year }) => figure(year))]}
    rows={LINES.map(([name, key]) => [name, ...section251.map((year) => figure(whole(year[key])))])}
    firstCellIsHeader
  />
)
