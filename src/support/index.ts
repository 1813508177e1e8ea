import type { Room } from '../platform/operations/registry.ts'
import { answerSpending } from './budget/answer-spending.ts'
import { correctSpending } from './budget/correct-spending.ts'
import { waitingPanel } from './budget/home-panel.tsx'
import { keepReceipt } from './budget/keep-receipt.ts'
import { budgetDownloads } from './budget/pages/budget-downloads.ts'
import { budgetPage } from './budget/pages/budget-page.tsx'
import { newSpendingPage } from './budget/pages/new-spending-page.tsx'
import { spendingPage } from './budget/pages/spending-page.tsx'
import { waitingPage } from './budget/pages/waiting-page.tsx'
import { spendFromBudget } from './budget/spend-from-budget.ts'
import { takeBackSpending } from './budget/take-back-spending.ts'
import { beginCourse } from './courses/begin-course.ts'
import { endCourse } from './courses/end-course.ts'
import { beginCoursePage } from './courses/pages/begin-course-page.tsx'
import { coursePage } from './courses/pages/course-page.tsx'
import { cataloguePage, coursesPage } from './courses/pages/courses-page.tsx'
import { countsPanel } from './home-panel.tsx'
import { supportPage } from './pages/support-page.tsx'
import { toOfferPanel } from './poverty/home-panel.tsx'
import { offerMoneyHelp } from './poverty/offer-money-help.ts'
import { gainsPage } from './poverty/pages/gains-page.tsx'
import { moneyResultPage } from './poverty/pages/money-result-page.tsx'
import { offerPage } from './poverty/pages/offer-page.tsx'
import { toOfferPage } from './poverty/pages/to-offer-page.tsx'
import { recordMoneyResult } from './poverty/record-money-result.ts'
import './tables.ts'

export { CAME_OF_IT } from './courses/came-of-it.ts'

export const supportRoom: Room = {
  name: 'support',
  operations: [
    spendFromBudget,
    answerSpending,
    takeBackSpending,
    correctSpending,
    keepReceipt,
    offerMoneyHelp,
    recordMoneyResult,
    beginCourse,
    endCourse,
  ],
  pages: [
    supportPage,
    newSpendingPage,
    spendingPage,
    waitingPage,
    budgetPage,
    offerPage,
    moneyResultPage,
    toOfferPage,
    gainsPage,
    coursesPage,
    beginCoursePage,
    coursePage,
    cataloguePage,
  ],
  downloads: budgetDownloads,
  home: [waitingPanel, toOfferPanel, countsPanel],
}
