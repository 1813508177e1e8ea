import type { Room } from '../platform/operations/registry.ts'
import { ownTimePanel } from './time/home-panel.tsx'
import { ownTimePage } from './time/pages/own-time-page.tsx'
import { teamTimePage } from './time/pages/team-time-page.tsx'

export const learningRoom: Room = {
  name: 'learning',
  pages: [ownTimePage, teamTimePage],
  home: [ownTimePanel],
}
