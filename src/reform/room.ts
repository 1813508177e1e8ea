import type { Room } from '../platform/operations/registry.ts'
import { councilForecast } from './council-forecast/part.ts'
import { verificationPage } from './model/pages/verification-page.tsx'
import { reformPage } from './pages/reform-page.tsx'
import { programme } from './progress/part.ts'

/** The review's numbers, the model and the programme, as pages. */
export const reformRoom: Room = {
  name: 'reform',
  operations: [...councilForecast.operations, ...programme.operations],
  pages: [reformPage, verificationPage, ...councilForecast.pages, ...programme.pages],
  downloads: [...councilForecast.downloads, ...programme.downloads],
}
