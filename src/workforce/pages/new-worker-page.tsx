import { Button, SelectField, TextField } from '../../platform/kit/index.ts'
import { form, page } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { may } from '../../record/access/index.ts'
import { readTeams } from '../../record/families/teams.ts'
import { DisciplineField, policy } from '../../record/policy/index.ts'
import { newWorkerPath, workerPath, workforcePath } from '../paths.ts'
import { addWorker } from '../workers/add-worker.ts'
import { PostFields } from './post-fields.tsx'

/** Somebody new works here. */
export const newWorkerPage = page({
  path: newWorkerPath,
  title: 'Add somebody who works here',
  may: may('keep-workforce'),
  read: async (viewer) => ({
    teams: await readTeams(viewer),
    disciplines: await policy(viewer, 'disciplines'),
  }),
  trail: () => [{ text: 'Workforce', href: workforcePath() }],
  view: ({ teams, disciplines }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">Add somebody who works here</h1>
        <p class="govuk-body">
          They can be asked to work with families at once. An account to sign in with is opened apart.
        </p>
        <PageForm frame={frame} start={{ fullTimeShare: '1', agency: 'no' }}>
          <TextField name="name" label="Name" />
          <DisciplineField disciplines={disciplines} />
          <TextField
            name="registration"
            label="Number in Social Work England’s register"
            hint="Only for a registered social worker. For example, SW1234567890"
            width={20}
            optional
          />
          <SelectField
            name="team"
            label="Team"
            emptyText="No team"
            items={teams.map(({ id, name }) => ({ value: id, text: name }))}
          />
          <PostFields />
          <Button preventDoubleClick>Add them</Button>
        </PageForm>
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: addWorker,
      done: ({ worker }) => ({ to: workerPath({ worker }), notice: 'They are in the workforce.' }),
    }),
  },
})
