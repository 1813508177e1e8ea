import { InsetText, Link, Select } from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { may } from '../../../record/access/index.ts'
import { councilName } from '../../council-name.ts'
import { ECOLOGICAL, ecologicalKeys, NEEDS, type NeedKey } from '../../formula/ecological.ts'
import { reformTrail } from '../../pages/contents.ts'
import { numeric, percent } from '../../pages/figures.ts'
import { FiguresTable } from '../../pages/figures-table.tsx'
import { KeyFigures } from '../../pages/key-figures.tsx'
import { ChartWithFiles } from '../chart-with-files.tsx'
import {
  type AskedEcological,
  type EcologicalShown,
  ecologicalCharts,
  ecologicalOf,
  ecologicalSwitches,
  readEcological,
} from '../ecological.ts'
import { ecologicalPath, formulaPath, systemFilePath } from '../paths.ts'
import { SwitchForm, WhatIf } from '../switch-form.tsx'

/** How a formula would move money between councils, from published figures alone; and what that cannot say. */
export const ecologicalPage = page({
  path: ecologicalPath,
  title: 'A formula from published figures',
  may: may('analyse'),
  trail: () => [...reformTrail(), { text: 'The funding formula', href: formulaPath() }],
  read: async (viewer, _params, query) => {
    const asked = readEcological(query, await councilName(viewer))
    return { asked, shown: ecologicalOf(asked) }
  },
  view: ({ asked, shown }) => (
    <>
      <h1 class="govuk-heading-l">A formula from published figures</h1>
      <p class="govuk-body-l">
        Councils’ shares by need that their published traits foretell, with each council’s own practice left
        out, beside their shares of children and of what is spent.
      </p>
      <CannotSay shown={shown} />
      <WhatIf
        says={`${shown.own.name}: ${percent(shown.own.need, 2)} of England by need, ${percent(shown.own.spent, 2)} of what is spent`}
        form={
          <SwitchForm action={ecologicalPath()} switches={ecologicalSwitches} asked={asked.numbers}>
            <Choices asked={asked} shown={shown} />
          </SwitchForm>
        }
      >
        <Results asked={asked} shown={shown} />
      </WhatIf>
    </>
  ),
})

type Shown = { asked: AskedEcological; shown: EcologicalShown }

const CannotSay = ({ shown: { foretold, leftOut } }: Pick<Shown, 'shown'>) => (
  <InsetText>
    <p class="govuk-body">
      This is not a formula to pay by. It cannot say what a child or a neighbourhood needs: an area here is a
      whole council. It knows no poverty, housing or health of all children, for none is published here; what
      it knows is of children who are helped already, and so is partly what councils do.
    </p>
    <p class="govuk-body">
      For councils that a fit has not seen, it foretells {percent(Math.max(0, foretold), 0)} of the
      differences between rates. A real one needs use of services by child and small area, deprivation
      (IDACI), overcrowding and child health. Left out for want of a figure: {leftOut.join(', ') || 'none'}.
    </p>
    <p class="govuk-body">
      <Link href={formulaPath()}>Every step of such a formula, on invented councils</Link>
    </p>
  </InsetText>
)

const Choices = ({ asked, shown }: Shown) => (
  <>
    <Select
      name="council"
      label="Council to look at"
      value={shown.own.name}
      items={shown.rows.map(({ name }) => ({ value: name, text: name }))}
    />
    <fieldset class="kith-choice">
      <legend class="kith-slider__label">Need is counted by</legend>
      {(Object.keys(NEEDS) as NeedKey[]).map((key) => (
        <div class="kith-choice__one">
          <input type="radio" id={`by-${key}`} name="by" value={key} checked={asked.by === key} />
          <label for={`by-${key}`}>{NEEDS[key]}</label>
        </div>
      ))}
    </fieldset>
    <fieldset class="kith-choice">
      <legend class="kith-slider__label">Left out of need</legend>
      {ecologicalKeys.map((key) => (
        <div class="kith-choice__one">
          <input type="checkbox" id={key} name={key} value="out" checked={asked.without.includes(key)} />
          <label for={key}>{ECOLOGICAL[key].name}</label>
        </div>
      ))}
    </fieldset>
  </>
)

const share = (value: number) => numeric(percent(value, 2))

function Results({ asked, shown: { rows, own, moved } }: Shown) {
  const charts = ecologicalCharts(asked)
  return (
    <>
      <KeyFigures
        figures={[
          {
            name: `By need that is foretold, ${own.name}`,
            value: percent(own.need, 2),
            beside: `90% interval ${own.interval.map((end) => percent(end, 2)).join(' to ')}, from resampled councils`,
          },
          {
            name: 'Of what was spent in 2024/25',
            value: percent(own.spent, 2),
            beside: `${percent(own.children, 2)} of all children`,
          },
        ]}
      />
      <ChartWithFiles page="ecological" name="council" chart={charts.council!} query={asked.query} />
      <p class="govuk-body kith-downloads">
        <Link href={systemFilePath({ page: 'ecological', file: 'councils.csv' }, asked.query)}>
          Every council as CSV
        </Link>{' '}
        <Link href={systemFilePath({ page: 'ecological', file: 'councils.json' }, asked.query)}>
          Every council as JSON
        </Link>
      </p>
      <FiguresTable
        label="Every council, shares of England"
        caption="Every council, shares of England, by name"
        head={['Council', 'Children', 'By need', '90% interval', 'Spent', 'As switched']}
        rows={rows.map((row) => [
          row.name,
          share(row.children),
          share(row.need),
          numeric(row.interval.map((end) => percent(end, 2)).join(' to ')),
          share(row.spent),
          share(moved(row)),
        ])}
      />
    </>
  )
}
