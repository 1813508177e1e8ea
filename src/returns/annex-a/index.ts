import type { Room } from '../../platform/operations/registry.ts'
import { annexAPage } from './pages/annex-a-page.tsx'

/** Annex A of an inspection. */
export const annexA = { pages: [annexAPage] } satisfies Partial<Room>
