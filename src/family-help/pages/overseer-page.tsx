import { Button, RadioGroup, TextField } from '../../platform/kit/index.ts'
import { form, page } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { may, subject } from '../../record/access/index.ts'
import { allocateOverseer } from '../allocation/allocate-overseer.ts'
import { readTeamWorkers, teamOf } from '../allocation/workers.ts'
import { readHead } from '../families/head.ts'
import { backTo, familyName } from '../parts/family-frame.tsx'
import { overseerPath, workersPath } from '../paths.ts'

/** Chooses the social worker who oversees the help. */
export const overseerPage = page({
  path: overseerPath,
  title: 'Choose who oversees the help',
  may: may('allocate', subject.family()),
  async read(viewer, { family = '' }) {
    const head = await readHead(viewer, family)
    const workers = await readTeamWorkers(viewer, head.teamId ?? (await teamOf(viewer)))
    return { head, workers: workers.filter((worker) => worker.registeredSocialWorker) }
  },
  trail: ({ head }) => backTo('Who works with us', workersPath({ family: head.id })),
  view: ({ head, workers }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <span class="govuk-caption-l">{familyName(head)}</span>
        <h1 class="govuk-heading-l">Choose who oversees the help</h1>
        <p class="govuk-body">A registered social worker thinks about every family with whoever leads.</p>
        {workers.length === 0 ? (
          <p class="govuk-body">The team has no registered social worker on the record.</p>
        ) : (
          <PageForm frame={frame}>
            <RadioGroup
              name="worker"
              label="Social worker"
              items={workers.map(({ id, name }) => ({ value: id, text: name }))}
            />
            <TextField name="reason" label="Why this person" optional />
            <Button preventDoubleClick>Choose</Button>
          </PageForm>
        )}
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: allocateOverseer,
      done: ({ family }) => ({
        to: workersPath({ family }),
        notice: 'The overseeing social worker is chosen.',
      }),
    }),
  },
})
