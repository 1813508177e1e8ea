import { ChartFigure } from '../../../platform/kit/charts/index.ts'
import { Button, InsetText, Link } from '../../../platform/kit/index.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { momentInWords } from '../../../platform/time/words.ts'
import { may } from '../../../record/access/index.ts'
import { childrenChart, moneyChart } from '../../model/charts.ts'
import { readSwitches } from '../../model/link.ts'
import { runOf } from '../../model/run.ts'
import { reformTrail } from '../../pages/contents.ts'
import { million, whole } from '../../pages/figures.ts'
import { runPath } from '../../paths.ts'
import { outcomeOf } from '../outcome.ts'
import { changeScenarioPath, comparePath, newScenarioPath, scenarioPath, scenariosPath } from '../paths.ts'
import { readVersions, type SavedScenario } from '../read-scenarios.ts'
import { bringScenarioBack, retireScenario } from '../retire-scenario.ts'
import { Outcomes, SwitchList } from './outcomes.tsx'

/** One scenario: what it says, what it comes to now and when it was saved, and its versions. */
export const scenarioPage = page({
  path: scenarioPath,
  title: ({ saved }: { saved: SavedScenario }) => saved.name,
  may: may('analyse'),
  trail: () => [...reformTrail(), { text: 'Scenarios', href: scenariosPath() }],
  read: async (viewer, { scenario }, query) => {
    const versions = await readVersions(viewer, scenario)
    const [newest] = versions
    return {
      newest,
      versions,
      saved: versions.find(({ version }) => String(version) === query.version) ?? newest,
    }
  },
  view: ({ saved, newest, versions }, frame) => {
    const { scenario: run } = runOf(saved.switches)
    return (
      <>
        <h1 class="govuk-heading-l">{saved.name}</h1>
        <p class="govuk-body">
          Version {saved.version} of {newest.version}, saved by {saved.author}, {momentInWords(saved.savedAt)}
          .{newest.retired && ' It is put away.'}
        </p>
        {saved.note && <p class="govuk-body kith-own-words">{saved.note}</p>}
        {run && <Since saved={saved} now={outcomeOf(run)} />}
        <SwitchList typed={readSwitches(saved.switches).typed} />
        <Actions saved={saved} />
        {run && <ChartFigure chart={childrenChart(run)} />}
        {run && <ChartFigure chart={moneyChart(run)} />}
        <Versions versions={versions} shown={saved.version} />
        <PageForm frame={frame} name={newest.retired ? 'back' : 'retire'} version={newest.version}>
          <Button variant="secondary">{newest.retired ? 'Bring it back' : 'Put it away'}</Button>
        </PageForm>
      </>
    )
  },
  forms: {
    retire: form({
      operation: retireScenario,
      input: (body, { scenario }) => ({ ...body, scenario }),
      done: () => ({ to: scenariosPath(), notice: 'The scenario is put away. It can be brought back.' }),
    }),
    back: form({
      operation: bringScenarioBack,
      input: (body, { scenario }) => ({ ...body, scenario }),
      done: ({ scenario }) => ({
        to: scenarioPath({ scenario }),
        notice: 'The scenario is back in the list.',
      }),
    }),
  },
})

/** What it comes to; where the model has changed since, what it came to when it was saved. */
function Since({ saved: { result }, now }: { saved: SavedScenario; now: SavedScenario['result'] }) {
  const same = JSON.stringify(Object.entries(result).sort()) === JSON.stringify(Object.entries(now).sort())
  return (
    <>
      <Outcomes outcome={now} />
      {!same && (
        <InsetText>
          The model has changed since this was saved. It then came to {whole(result.together)} fewer children
          together, {whole(result.added)} added up, and {million(result.net)} over ten years.
        </InsetText>
      )}
    </>
  )
}

function Actions({ saved: { scenario, switches, name } }: { saved: SavedScenario }) {
  return (
    <ul class="govuk-list kith-no-print">
      <li>
        <Link href={runPath({}, { ...switches, scenario })}>Turn its levers, and save it anew</Link>
      </li>
      <li>
        <Link href={changeScenarioPath({ scenario }, switches)}>Change its name or note</Link>
      </li>
      <li>
        <Link href={newScenarioPath({}, { ...switches, copy: name })}>Make a copy</Link>
      </li>
      <li>
        <Link href={comparePath({}, { with: scenario })}>Set it beside the review’s own settings</Link>
      </li>
    </ul>
  )
}

function Versions({ versions, shown }: { versions: readonly SavedScenario[]; shown: number }) {
  return (
    <>
      <h2 class="govuk-heading-m">Versions</h2>
      <ul class="govuk-list govuk-list--spaced">
        {versions.map(({ scenario, version, name, author, savedAt, retired }) => (
          <li>
            {version === shown ? (
              <strong>Version {version}</strong>
            ) : (
              <Link href={scenarioPath({ scenario }, { version })}>Version {version}</Link>
            )}
            , “{name}”{retired && ', put away'}: {author}, {momentInWords(savedAt)}
          </li>
        ))}
      </ul>
    </>
  )
}
