import type { Part } from '../part.ts'
import type { Kith } from '../programme/where.ts'
import { openCouncilsPage } from './pages/open-councils-page.tsx'
import { openEnglandPage } from './pages/open-england-page.tsx'
import { openProgrammePage } from './pages/open-programme-page.tsx'
import { openReviewPage } from './pages/open-review-page.tsx'

/** What anybody may read of the reform, without an account: published figures alone, and nothing of a council. */
export const inTheOpen = (kith: () => Kith): Part => ({
  pages: [openReviewPage, openEnglandPage, openCouncilsPage, openProgrammePage(kith)],
})
