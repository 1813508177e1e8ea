import {
  Button,
  FilterLayout,
  FilterPanel,
  Link,
  Table,
  TextField,
  WideTable,
} from '../../../platform/kit/index.ts'
import { type Params, page } from '../../../platform/pages/page.ts'
import { may } from '../../access/index.ts'
import { type Account, listAccounts, MOST } from '../accounts.ts'
import { accountPath, accountsPath, openAccountPath } from '../paths.ts'
import { rolesInWords } from './account-fields.tsx'

/** Who may sign in. */
export const accountsPage = page({
  path: accountsPath,
  title: 'Accounts',
  may: may('manage'),
  navigation: { label: 'Accounts', order: 90 },
  read: (viewer, _params, { name, closed }) =>
    listAccounts(viewer, { name: name?.trim(), closed: closed === 'yes' }),
  view: (accounts, { query }) => (
    <>
      <h1 class="govuk-heading-l">{query.closed === 'yes' ? 'Closed accounts' : 'Accounts'}</h1>
      <FilterLayout
        filter={
          <FilterPanel values={query} action={accountsPath()}>
            <TextField name="name" label="Name" hint="Part of it is enough" />
          </FilterPanel>
        }
      >
        <Button href={openAccountPath()}>Open an account</Button>
        <Other query={query} />
        <Accounts accounts={accounts} />
      </FilterLayout>
    </>
  ),
})

function Other({ query: { closed, name } }: { query: Params }) {
  return (
    <p class="govuk-body">
      {closed === 'yes' ? (
        <Link href={accountsPath({}, { name })}>Open accounts</Link>
      ) : (
        <Link href={accountsPath({}, { name, closed: 'yes' })}>Closed accounts</Link>
      )}
    </p>
  )
}

function Accounts({ accounts }: { accounts: readonly Account[] }) {
  if (accounts.length === 0) return <p class="govuk-body">There are none, or none of this name.</p>
  return (
    <>
      {accounts.length > MOST && (
        <p class="govuk-body">These are the first {MOST}. Find others by their name.</p>
      )}
      <WideTable label="Accounts">
        <Table
          head={['Name', 'Roles', 'Profession', 'Team']}
          rows={accounts
            .slice(0, MOST)
            .map(({ id, name, roles, discipline, team }) => [
              <Link href={accountPath({ account: id })}>{name}</Link>,
              rolesInWords(roles),
              discipline ?? '',
              team ?? '',
            ])}
          firstCellIsHeader
        />
      </WideTable>
    </>
  )
}
