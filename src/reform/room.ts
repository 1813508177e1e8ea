import type { Room } from '../platform/operations/registry.ts'
import { councilForecast } from './council-forecast/part.ts'
import { verificationPage } from './model/pages/verification-page.tsx'
import { reformPage } from './pages/reform-page.tsx'

/** The review's numbers, the model and the programme, as pages. */
export const reformRoom: Room = {
  name: 'reform',
  operations: [...councilForecast.operations],
  pages: [reformPage, verificationPage, ...councilForecast.pages],
  downloads: [...councilForecast.downloads],
}
