import type { Room } from '../../platform/operations/registry.ts'
import { changeAccount, closeAccountOf, openAccountFor, reopenAccount } from './look-after-accounts.ts'
import { accountPage } from './pages/account-page.tsx'
import { accountsPage } from './pages/accounts-page.tsx'
import { openAccountPage } from './pages/open-account-page.tsx'

/** Who may sign in, and as what. */
export const accountsRoom = {
  operations: [openAccountFor, changeAccount, closeAccountOf, reopenAccount],
  pages: [accountsPage, openAccountPage, accountPage],
} satisfies Partial<Room>
