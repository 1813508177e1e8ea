import type { Room } from '../platform/operations/registry.ts'
import { askForHelp } from './asking/ask-for-help.ts'
import { helpPage } from './asking/pages/help-page.tsx'
import { helpSentPage } from './asking/pages/help-sent-page.tsx'
import { tellPage } from './asking/pages/tell-page.tsx'
import { worriedPage } from './asking/pages/worried-page.tsx'
import { worriedSentPage } from './asking/pages/worried-sent-page.tsx'
import { tellOfAWorry } from './asking/tell-of-a-worry.ts'
import './tables.ts'

export const frontDoorRoom: Room = {
  name: 'front-door',
  operations: [askForHelp, tellOfAWorry],
  pages: [helpPage, helpSentPage, worriedPage, tellPage, worriedSentPage],
}
