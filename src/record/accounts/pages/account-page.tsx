import { Button, SummaryList } from '../../../platform/kit/index.ts'
import { type Frame, form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { may } from '../../access/index.ts'
import { readTeams, type Team } from '../../families/teams.ts'
import { type Account, readAccount } from '../accounts.ts'
import { changeAccount, closeAccountOf, reopenAccount } from '../look-after-accounts.ts'
import { accountPath, accountsPath } from '../paths.ts'
import { RoleFields, rolesInWords } from './account-fields.tsx'

interface Data {
  account: Account
  teams: Team[]
}

/** One account: what it is for, changed, closed or opened again. */
export const accountPage = page({
  path: accountPath,
  inWords: 'An account',
  may: may('manage'),
  read: async (viewer, { account = '' }): Promise<Data> => ({
    account: await readAccount(viewer, account),
    teams: await readTeams(viewer),
  }),
  title: ({ account }) => `Account of ${account.name}`,
  trail: () => [{ text: 'Accounts', href: accountsPath() }],
  view: (data, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">
          <span class="govuk-caption-l">{data.account.active ? 'Account' : 'Closed account'}</span>
          {data.account.name}
        </h1>
        <Facts account={data.account} />
        {data.account.id === frame.actor.account ? <Own /> : <Forms data={data} frame={frame} />}
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: changeAccount,
      done: ({ account }) => ({ to: accountPath({ account }), notice: 'The account is changed.' }),
    }),
    close: form({
      operation: closeAccountOf,
      done: ({ account }) => ({ to: accountPath({ account }), notice: 'The account is closed.' }),
    }),
    reopen: form({
      operation: reopenAccount,
      done: ({ account }) => ({ to: accountPath({ account }), notice: 'The account is open again.' }),
    }),
  },
})

function Facts({ account: { subject, roles, discipline, team } }: { account: Account }) {
  return (
    <SummaryList
      rows={[
        { key: 'Roles', value: rolesInWords(roles) },
        { key: 'Team', value: team ?? 'None' },
        { key: 'Profession', value: discipline ?? 'Not said' },
        { key: 'Sign-in calls them', value: subject },
      ]}
    />
  )
}

const Own = () => (
  <p class="govuk-body">
    This is your own account. Somebody else who looks after accounts can change or close it.
  </p>
)

function Forms({ data: { account, teams }, frame }: { data: Data; frame: Frame }) {
  if (!account.active)
    return (
      <PageForm frame={frame} name="reopen">
        <Button>Open the account again</Button>
      </PageForm>
    )
  return (
    <>
      <PageForm frame={frame} start={{ roles: account.roles, team: account.teamId ?? '' }}>
        <h2 class="govuk-heading-m">Change roles and team</h2>
        <RoleFields teams={teams} />
        <Button>Save</Button>
      </PageForm>
      <PageForm frame={frame} name="close">
        <h2 class="govuk-heading-m">Close the account</h2>
        <p class="govuk-body">
          They are signed out at once and cannot sign in again. What they wrote stays, and it can be opened
          again.
        </p>
        <Button variant="warning">Close the account</Button>
      </PageForm>
    </>
  )
}
