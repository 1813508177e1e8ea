import { Button, SelectField, TextArea } from '../../platform/kit/index.ts'
import { form, page } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { may, subject } from '../../record/access/index.ts'
import { askToJoin } from '../allocation/ask-to-join.ts'
import { readTeamWorkers, teamOf } from '../allocation/workers.ts'
import { readHead } from '../families/head.ts'
import { backTo, familyName } from '../parts/family-frame.tsx'
import { joinPath, workersPath } from '../paths.ts'

/** A colleague joins; the key worker stays. */
export const joinPage = page({
  path: joinPath,
  title: 'Ask a colleague to join',
  may: may('allocate', subject.family()),
  async read(viewer, { family = '' }) {
    const head = await readHead(viewer, family)
    return { head, workers: await readTeamWorkers(viewer, head.teamId ?? (await teamOf(viewer))) }
  },
  trail: ({ head }) => backTo('Who works with us', workersPath({ family: head.id })),
  view: ({ head, workers }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <span class="govuk-caption-l">{familyName(head)}</span>
        <h1 class="govuk-heading-l">Ask a colleague to join</h1>
        <p class="govuk-body">They help beside the key worker, who stays.</p>
        <PageForm frame={frame}>
          <SelectField
            name="worker"
            label="Who"
            items={workers.map((worker) => ({
              value: worker.id,
              text: `${worker.name}, ${worker.discipline}`,
            }))}
            emptyText="Choose a colleague"
          />
          <TextArea name="reason" label="What will they bring?" hint="The family may read it." rows={3} />
          <Button preventDoubleClick>Ask them to join</Button>
        </PageForm>
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: askToJoin,
      done: ({ family }) => ({ to: workersPath({ family }), notice: 'They have joined.' }),
    }),
  },
})
