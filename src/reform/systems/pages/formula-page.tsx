import { InsetText, Link } from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { may } from '../../../record/access/index.ts'
import { reformTrail } from '../../pages/contents.ts'
import { million, percent } from '../../pages/figures.ts'
import { FiguresTable } from '../../pages/figures-table.tsx'
import { KeyFigures } from '../../pages/key-figures.tsx'
import { ChartWithFiles } from '../chart-with-files.tsx'
import {
  type FormulaShown,
  formulaCharts,
  formulaOf,
  formulaSwitches,
  nameOf,
  PRESETS,
  VARIABLES,
  withoutOf,
} from '../formula.ts'
import { ecologicalPath, formulaPath } from '../paths.ts'
import { SwitchForm, WhatIf } from '../switch-form.tsx'
import { changed, readNumbers } from '../switches.ts'

/** A formula for children’s services that shows its workings, with what is disputed as switches. */
export const formulaPage = page({
  path: formulaPath,
  title: 'The funding formula',
  may: may('analyse'),
  trail: reformTrail,
  read: async (_viewer, _params, query) => {
    const asked = readNumbers(formulaSwitches, query)
    const without = withoutOf(query)
    const left = Object.fromEntries(without.map((name) => [nameOf(name), 'out']))
    const own = { ...changed(formulaSwitches, asked), ...left }
    return { asked, without, own, shown: formulaOf(query), chart: formulaCharts(query).shares! }
  },
  view: ({ asked, without, own, shown, chart }) => (
    <>
      <h1 class="govuk-heading-l">The funding formula, step by step</h1>
      <p class="govuk-body-l">
        The review asks for a formula that follows need and poverty, and for a total that rises when poverty
        does (L9058 to L9103). This one shows every step, and pays for need, not for what a council chose to
        do.
      </p>
      <InsetText>
        The councils here are invented: use of services by child and small area, which a real formula needs,
        is not public, and neither are the coefficients of the one in use. What it shows is how a formula of
        this kind behaves when a disputed variable is taken out.{' '}
        <Link href={ecologicalPath()}>What published figures of England’s councils can say, and cannot</Link>
      </InsetText>
      <p class="govuk-body">What was said against the formula in use:</p>
      <ul class="govuk-list govuk-list--bullet">
        {PRESETS.map((preset) => (
          <li>
            <Link
              href={formulaPath({}, Object.fromEntries(preset.without.map((name) => [nameOf(name), 'out'])))}
            >
              {preset.name}
            </Link>
            : {preset.says}
          </li>
        ))}
      </ul>
      <WhatIf
        says={shown.problem ?? `${million(shown.total / 1e6)} in all`}
        form={
          <SwitchForm action={formulaPath()} switches={formulaSwitches} asked={asked}>
            <fieldset class="kith-choice">
              <legend class="kith-slider__label">Left out of need</legend>
              {VARIABLES.map((variable) => (
                <div class="kith-choice__one">
                  <input
                    type="checkbox"
                    id={nameOf(variable)}
                    name={nameOf(variable)}
                    value="out"
                    checked={without.includes(variable)}
                  />
                  <label for={nameOf(variable)}>{variable[0]!.toUpperCase() + variable.slice(1)}</label>
                </div>
              ))}
            </fieldset>
          </SwitchForm>
        }
      >
        {shown.problem ? (
          <InsetText>{shown.problem}</InsetText>
        ) : (
          <>
            <Results shown={shown} />
            {Object.keys(own).length === 0 ? (
              <p class="govuk-body">
                Nothing is changed yet. Choose one of the points above, or turn a switch, to see who gains and
                who loses.
              </p>
            ) : (
              <ChartWithFiles page="formula" name="shares" chart={chart} query={own} />
            )}
            <Steps shown={shown} />
          </>
        )}
      </WhatIf>
    </>
  ),
})

const figure = (text: string) => ({ text, format: 'numeric' })

function Results({ shown: { total, totalBefore, rows } }: { shown: FormulaShown }) {
  const sure = ({ interval: [low, high] }: FormulaShown['rows'][number]) => low > 0.005 || high < -0.005
  return (
    <KeyFigures
      figures={[
        {
          name: 'Money in all',
          value: million(total / 1e6),
          beside: `${million(totalBefore / 1e6)} with all variables and today’s poverty`,
        },
        {
          name: 'Councils that surely gain or lose',
          value: String(rows.filter(sure).length),
          beside: `of ${rows.length}; for the others it is within chance`,
        },
      ]}
    />
  )
}

function Steps({ shown: { steps, rows } }: { shown: FormulaShown }) {
  return (
    <FiguresTable
      label="Every step, £ million"
      caption="Every step, £ million"
      head={['Council', ...steps.map(({ name }) => name), 'Change', '90% interval']}
      rows={rows.map(({ council, before, after, interval }) => [
        council,
        ...steps.map(({ amounts }) => figure(((amounts.get(council) ?? 0) / 1e6).toFixed(1))),
        figure(percent(after / before - 1, 1)),
        figure(interval.map((end) => percent(end, 1)).join(' to ')),
      ])}
    />
  )
}
