import type { Room } from '../platform/operations/registry.ts'
import { statePurpose } from './access/index.ts'
import { statePurposePage } from './access/pages/state-purpose-page.tsx'
import './tables.ts'

export const recordRoom: Room = {
  name: 'record',
  operations: [statePurpose],
  pages: [statePurposePage],
}
