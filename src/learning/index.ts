import type { Room } from '../platform/operations/registry.ts'
import { disparityPage } from './disparity/pages/disparity-page.tsx'
import { bringFamilyOutcomes } from './outcomes/bring-family-outcomes.ts'
import { outcomesPanel } from './outcomes/home-panel.tsx'
import { bringOutcomesPage } from './outcomes/pages/bring-outcomes-page.tsx'
import { outcomesDownload, outcomesPage } from './outcomes/pages/outcomes-page.tsx'
import './tables.ts'
import { ownTimePanel } from './time/home-panel.tsx'
import { ownTimePage } from './time/pages/own-time-page.tsx'
import { teamTimePage } from './time/pages/team-time-page.tsx'

export const learningRoom: Room = {
  name: 'learning',
  operations: [bringFamilyOutcomes],
  pages: [ownTimePage, teamTimePage, outcomesPage, bringOutcomesPage, disparityPage],
  downloads: [outcomesDownload],
  home: [ownTimePanel, outcomesPanel],
}
