import type { ComponentChildren } from 'preact'
import { ChartFigure } from '../../../../platform/kit/charts/index.ts'
import { Alert, Link } from '../../../../platform/kit/index.ts'
import { million, percent, programmeYear, whole } from '../../../pages/figures.ts'
import { KeyFigures } from '../../../pages/key-figures.tsx'
import { assumptionsPath, runFilePath, runPath, uncertaintyPath } from '../../../paths.ts'
import { firstAbove } from '../../../replay/headline.ts'
import { changeScenarioPath, newScenarioPath } from '../../../scenarios/paths.ts'
import { chartsOf } from '../../charts.ts'
import { changedSwitches, type ReadSwitches, switchesToQuery } from '../../link.ts'
import type { Run } from '../../run.ts'
import type { Scenario } from '../../scenario.ts'
import { ByLever, HomesTable, MoneyTable } from './tables.tsx'

/** All that a run shows; the script puts this part anew after every change. */
export function Results({ run }: { run: Run }) {
  const { read, scenario, problem } = run
  if (!scenario) return <Problems read={read} problem={problem} />
  const charts = chartsOf(scenario, run.chance)
  const chart = (name: string) => (
    <ChartFigure chart={charts[name]!}>
      <p class="govuk-body kith-downloads">
        <FileLink read={read} file={`${name}.csv`} text="CSV" of={charts[name]!.title} />
        <FileLink read={read} file={`${name}.svg`} text="SVG" of={charts[name]!.title} />
      </p>
    </ChartFigure>
  )
  return (
    <div id="results" data-kith-says={inOneSentence(scenario)}>
      <Key scenario={scenario} />
      <Changed read={read} />
      <h2 class="govuk-heading-m">Children in care</h2>
      <NotTheForecast path={read.typed.path} />
      {chart('children')}
      <ByLever scenario={scenario} />
      <p class="govuk-body">
        <Link href={uncertaintyPath({}, switchesToQuery(read.typed))}>How sure is this?</Link> What the
        levers’ evidence, the way the model is built, and chance each leave open.
      </p>
      <h2 class="govuk-heading-m">Entering and leaving care</h2>
      {chart('entries')}
      {chart('leaving')}
      <h2 class="govuk-heading-m">Where children live</h2>
      <div class="kith-small-charts">
        {Object.keys(charts)
          .filter((name) => name.startsWith('homes-'))
          .map(chart)}
      </div>
      <HomesTable scenario={scenario} />
      <h2 class="govuk-heading-m">Money</h2>
      {chart('money')}
      <MoneyTable scenario={scenario} />
      <p class="govuk-body">
        The programme was not carried out as the review laid out, so no outturn of it can stand beside these
        figures; the report’s own do.
      </p>
      <Sources run={run} />
    </div>
  )
}

function Problems({ read, problem }: { read: ReadSwitches; problem: string | undefined }) {
  const items = [...read.problems, ...(problem ? [{ path: ['switches'], message: problem }] : [])]
  return (
    <div id="results" data-kith-says="Nothing is drawn: a number needs another look.">
      <Alert variant="error" title="Nothing is drawn until this is mended" showTitle>
        <ul class="govuk-list">
          {items.map(({ path, message }) => (
            <li>
              <Link href={`#${path[0]}`}>{message}</Link>
            </li>
          ))}
        </ul>
      </Alert>
    </div>
  )
}

function inOneSentence({ fewer, money }: Scenario): string {
  return `Drawn: ${whole(fewer.joint.at(-1))} fewer children in care in 2033, ${million(money.cumulative.at(-1))} net over ten years.`
}

function Key({ scenario: { fewer, money, joint } }: { scenario: Scenario }) {
  const [added, together] = [fewer.additive.at(-1) ?? 0, fewer.joint.at(-1) ?? 0]
  const overlap = added > 0 ? 1 - together / added : 0
  return (
    <KeyFigures
      figures={[
        {
          value: whole(added),
          name: 'fewer children in care in March 2033, each lever alone and added up, as the review does',
        },
        {
          value: whole(together),
          name: 'fewer with all levers together',
          beside: `${percent(overlap, 0)} overlap; ${whole(joint.at(-1))} in care`,
        },
        {
          value: million(money.cumulative.at(-1)),
          name: 'net effect over ten years',
          beside: `lowest running sum ${million(Math.min(...money.cumulative))}`,
        },
        {
          value: yearOf(firstAbove(money.total)),
          name: 'first year in which savings exceed costs',
          beside: `running sum above zero: ${programmeYear(firstAbove(money.cumulative))}`,
        },
      ]}
    />
  )
}

const yearOf = (year: number) => (year > 0 ? `${2022 + year}/${23 + year}` : 'Not in ten years')

/** What was changed, each with the way back. */
function Changed({ read }: { read: ReadSwitches }) {
  const changed = changedSwitches(read.typed)
  if (changed.length === 0)
    return <p class="govuk-body">These are the review’s own settings. Turn a lever to ask “what if”.</p>
  const query = switchesToQuery(read.typed)
  return (
    <section class="kith-filter__chosen" aria-label="What you changed">
      <ul class="kith-filter__list">
        {changed.map(({ name, what, value }) => (
          <li>
            <a class="kith-filter__remove" href={runPath({}, { ...query, [name]: undefined })}>
              <span class="govuk-visually-hidden">Take back</span> {what}: {value}
            </a>
          </li>
        ))}
      </ul>
      <Link href={runPath()}>Back to the review’s own settings</Link>
    </section>
  )
}

/** Said wherever the review's rule is drawn. */
function NotTheForecast({ path }: { path: string | undefined }) {
  if (path !== 'review' && path !== 'review-linear') return null
  return (
    <p class="govuk-body">
      The review’s rule is drawn here because its figures rest on it. It is not the best forecast: for March
      2025 it gives 86,700 children, and there were 81,770.
    </p>
  )
}

function FileLink({ read, file, text, of }: { read: ReadSwitches; file: string; text: string; of?: string }) {
  return (
    <Link
      href={runFilePath({ file }, switchesToQuery(read.typed))}
      {...(of ? { hiddenText: `of “${of}”` } : {})}
    >
      {text}
    </Link>
  )
}

function Sources({ run: { read, of } }: { run: Run }) {
  const query = switchesToQuery(read.typed)
  const items: ComponentChildren[] = [
    ...(of
      ? [
          <Link href={changeScenarioPath({ scenario: of }, query)}>
            Save it as a new version of the scenario
          </Link>,
        ]
      : []),
    <Link href={newScenarioPath({}, query)}>Save it as a scenario of its own</Link>,
    <FileLink read={read} file="scenario.json" text="Everything on this page as data (JSON)" />,
    <FileLink read={read} file="rows.csv" text="The rows of money (CSV)" />,
    <Link href={runPath({}, query)}>A link to this run, to be kept or sent</Link>,
    <Link href={assumptionsPath()}>
      Every number the model uses, with its source and how far to trust it
    </Link>,
  ]
  return (
    <section class="kith-no-print">
      <h2 class="govuk-heading-m">Take it with you</h2>
      <ul class="govuk-list govuk-list--bullet">
        {items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
    </section>
  )
}
