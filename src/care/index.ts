import type { Room } from '../platform/operations/registry.ts'
import { carePage } from './pages/care-page.tsx'

export * from './facts.ts'
export { careHistory } from './pages/care-page.tsx'

/** Children in care, as far as returns tell of them. */
export const careRoom: Room = { name: 'care', pages: [carePage] }
