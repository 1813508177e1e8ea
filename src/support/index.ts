import type { Room } from '../platform/operations/registry.ts'
import { answerSpending } from './budget/answer-spending.ts'
import { correctSpending } from './budget/correct-spending.ts'
import { limitsPanel, waitingPanel } from './budget/home-panels.tsx'
import { keepReceipt } from './budget/keep-receipt.ts'
import { budgetDownloads } from './budget/pages/budget-downloads.ts'
import { budgetPage } from './budget/pages/budget-page.tsx'
import { limitsPage } from './budget/pages/limits-page.tsx'
import { newSpendingPage } from './budget/pages/new-spending-page.tsx'
import { spendingPage } from './budget/pages/spending-page.tsx'
import { waitingPage } from './budget/pages/waiting-page.tsx'
import { setSpendingLimit } from './budget/set-spending-limit.ts'
import { spendFromBudget } from './budget/spend-from-budget.ts'
import { takeBackSpending } from './budget/take-back-spending.ts'
import { supportPage } from './pages/support-page.tsx'
import './tables.ts'

export const supportRoom: Room = {
  name: 'support',
  operations: [
    spendFromBudget,
    answerSpending,
    takeBackSpending,
    correctSpending,
    keepReceipt,
    setSpendingLimit,
  ],
  pages: [supportPage, newSpendingPage, spendingPage, waitingPage, budgetPage, limitsPage],
  downloads: budgetDownloads,
  home: [waitingPanel, limitsPanel],
}
