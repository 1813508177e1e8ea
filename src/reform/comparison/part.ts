import type { Room } from '../../platform/operations/registry.ts'
import { comparisonFiles } from './downloads.ts'
import { comparePage } from './pages/compare-page.tsx'
import { indicatorPage } from './pages/indicator-page.tsx'
import { neighboursPage } from './pages/neighbours-page.tsx'
import { overTimePage } from './pages/over-time-page.tsx'

/** Councils side by side and figures over time, as pages and files. */
export const comparison = {
  pages: [comparePage, neighboursPage, overTimePage, indicatorPage],
  downloads: [...comparisonFiles],
} satisfies Omit<Room, 'name'>
