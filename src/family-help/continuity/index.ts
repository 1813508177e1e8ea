import type { Room } from '../../platform/operations/registry.ts'
import { continuityPage } from './pages/continuity-page.tsx'
import { continuityReportPage } from './pages/report-page.tsx'

/** What the room has for how whole the help is. */
export const continuity = { pages: [continuityPage, continuityReportPage] } satisfies Partial<Room>
