import { Button, HiddenField, Link, TextArea, TextField } from '../../../platform/kit/index.ts'
import { type Frame, form, type Params, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { may } from '../../../record/access/index.ts'
import { switchesToQuery } from '../../model/link.ts'
import { type Run, runOf } from '../../model/run.ts'
import { reformTrail } from '../../pages/contents.ts'
import { runPath } from '../../paths.ts'
import { changeScenario } from '../change-scenario.ts'
import { outcomeOf } from '../outcome.ts'
import { changeScenarioPath, newScenarioPath, scenarioPath, scenariosPath } from '../paths.ts'
import { readVersions, type SavedScenario } from '../read-scenarios.ts'
import { saveScenario } from '../save-scenario.ts'
import { Outcomes, SwitchList } from './outcomes.tsx'

const trail = () => [...reformTrail(), { text: 'Scenarios', href: scenariosPath() }]

/** Keeps a run as a scenario of its own. The address holds its switches. */
export const newScenarioPage = page({
  path: newScenarioPath,
  title: 'Save a scenario',
  may: may('analyse'),
  trail,
  read: async (_viewer, _params, query) => ({ run: runOf(query), copyOf: query.copy ?? '' }),
  view: ({ run, copyOf }, frame) => (
    <>
      <h1 class="govuk-heading-l">Save a scenario</h1>
      <SaveForm run={run} frame={frame} start={{ name: copyOf ? `${copyOf.slice(0, 100)}, copy` : '' }} />
    </>
  ),
  forms: {
    main: form({
      operation: saveScenario,
      done: ({ scenario }) => ({ to: scenarioPath({ scenario }), notice: 'The scenario is saved.' }),
    }),
  },
})

/** Saves a scenario anew; its earlier versions stay. */
export const changeScenarioPage = page({
  path: changeScenarioPath,
  title: ({ saved }: { run: Run; saved: SavedScenario }) => `Save “${saved.name}” anew`,
  may: may('analyse'),
  trail: ({ saved: { scenario, name } }) => [...trail(), { text: name, href: scenarioPath({ scenario }) }],
  read: async (viewer, { scenario }, query: Params) => {
    const [saved] = await readVersions(viewer, scenario)
    return { saved, run: runOf(Object.keys(query).length > 0 ? query : saved.switches) }
  },
  view: ({ saved, run }, frame) => (
    <>
      <h1 class="govuk-heading-l">Save “{saved.name}” anew</h1>
      <p class="govuk-body">
        Version {saved.version} by {saved.author} stays as it is.
      </p>
      <SaveForm run={run} frame={frame} start={saved} version={saved.version} />
    </>
  ),
  forms: {
    main: form({
      operation: changeScenario,
      input: (body, { scenario }) => ({ ...body, scenario }),
      done: ({ scenario, version }) => ({
        to: scenarioPath({ scenario }),
        notice: `Version ${version} is saved. The earlier ones stay below.`,
      }),
    }),
  },
})

interface SaveFormProps {
  run: Run
  frame: Frame
  start: { name: string; note?: string }
  version?: number
}

function SaveForm({ run, frame, start, version }: SaveFormProps) {
  const { scenario, read } = run
  if (!scenario)
    return (
      <p class="govuk-body">
        This run has no numbers: {run.problem ?? read.problems[0]?.message}{' '}
        <Link href={runPath()}>Go back to the levers</Link>
      </p>
    )
  const switches = new URLSearchParams(switchesToQuery(read.typed)).toString()
  return (
    <>
      <Outcomes outcome={outcomeOf(scenario)} />
      <SwitchList typed={read.typed} />
      <PageForm frame={frame} start={{ name: start.name, note: start.note ?? '' }} version={version}>
        <HiddenField name="switches" value={switches} />
        <TextField name="name" label="Name" hint="By which others will know it" />
        <TextArea
          name="note"
          label="What it is for"
          optional
          hint="The question it answers, and what was decided from it"
        />
        <Button>Save</Button>
      </PageForm>
    </>
  )
}
