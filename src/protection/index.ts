import type { Room } from '../platform/operations/registry.ts'
import { protectionPage } from './pages/protection-page.tsx'

export * from './facts.ts'
export { protectionHistory } from './pages/protection-page.tsx'

/** Children in need and protection, as far as returns tell of them. */
export const protectionRoom: Room = { name: 'protection', pages: [protectionPage] }
