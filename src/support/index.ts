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
import { toOfferPanel } from './poverty/home-panel.tsx'
import { offerMoneyHelp } from './poverty/offer-money-help.ts'
import { gainsPage } from './poverty/pages/gains-page.tsx'
import { moneyResultPage } from './poverty/pages/money-result-page.tsx'
import { offerPage } from './poverty/pages/offer-page.tsx'
import { toOfferPage } from './poverty/pages/to-offer-page.tsx'
import { recordMoneyResult } from './poverty/record-money-result.ts'
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
    offerMoneyHelp,
    recordMoneyResult,
  ],
  pages: [
    supportPage,
    newSpendingPage,
    spendingPage,
    waitingPage,
    budgetPage,
    limitsPage,
    offerPage,
    moneyResultPage,
    toOfferPage,
    gainsPage,
  ],
  downloads: budgetDownloads,
  home: [waitingPanel, toOfferPanel, limitsPanel],
}
