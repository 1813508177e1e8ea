import type { Room } from '../platform/operations/registry.ts'
import { verificationPage } from './model/pages/verification-page.tsx'
import { reformPage } from './pages/reform-page.tsx'

/** The review's numbers, the model and the programme, as pages. */
export const reformRoom: Room = {
  name: 'reform',
  operations: [],
  pages: [reformPage, verificationPage],
  downloads: [],
}
