import type { Room } from '../../platform/operations/registry.ts'
import { offerToParent } from './offer-to-parent.ts'
import { afterRemovalPage } from './pages/after-removal-page.tsx'
import { recordCareCase } from './record-case.ts'
import { takeBackCareCase } from './take-back-case.ts'

/** What the room has for parents from whom a child was taken. */
export const afterRemoval = {
  operations: [recordCareCase, takeBackCareCase, offerToParent],
  pages: [afterRemovalPage],
} satisfies Partial<Room>
