import type { Room } from '../../platform/operations/registry.ts'
import { cameHome } from './came-home.ts'
import { lookAtHome } from './look-at-home.ts'
import { comingHomePage } from './pages/coming-home-page.tsx'
import { newHomecomingPage } from './pages/new-page.tsx'
import { homecomingPage } from './pages/plan-page.tsx'
import { comingHomeReportPage } from './pages/report-page.tsx'
import { planComingHome } from './plan-coming-home.ts'

/** What the room has for children who come home from care. */
export const comingHome = {
  operations: [planComingHome, cameHome, lookAtHome],
  pages: [comingHomePage, newHomecomingPage, homecomingPage, comingHomeReportPage],
} satisfies Partial<Room>
