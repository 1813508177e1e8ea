import { Button, CheckboxField, TextField } from '../../../platform/kit/index.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { may } from '../../access/index.ts'
import { readTeams } from '../../families/teams.ts'
import { DisciplineField, policy } from '../../policy/index.ts'
import { openAccountFor } from '../look-after-accounts.ts'
import { accountPath, accountsPath, openAccountPath } from '../paths.ts'
import { RoleFields } from './account-fields.tsx'

/** Lets somebody in who works here. */
export const openAccountPage = page({
  path: openAccountPath,
  title: 'Open an account',
  may: may('manage'),
  read: async (viewer) => ({
    teams: await readTeams(viewer),
    disciplines: await policy(viewer, 'disciplines'),
  }),
  trail: () => [{ text: 'Accounts', href: accountsPath() }],
  view: ({ teams, disciplines }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <PageForm frame={frame}>
          <h1 class="govuk-heading-l">Open an account</h1>
          <TextField name="name" label="Name" />
          <TextField
            name="subject"
            label="What your sign-in service calls them"
            hint="Their subject (“sub”) at the service that everybody here signs in with"
          />
          <DisciplineField disciplines={disciplines} />
          <CheckboxField name="registeredSocialWorker" label="They are registered with Social Work England" />
          <RoleFields teams={teams} />
          <Button preventDoubleClick>Open the account</Button>
        </PageForm>
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: openAccountFor,
      done: ({ account }) => ({ to: accountPath({ account }), notice: 'The account is open.' }),
    }),
  },
})
