import type { Room } from '../../platform/operations/registry.ts'
import { eligibilityPage } from './pages/eligibility-page.tsx'
import { eligibilityNotePage } from './pages/note-page.tsx'
import { eligibilityViewPage } from './pages/view-page.tsx'
import { writeEligibilityNote } from './write-note.ts'
import { writeEligibilityView } from './write-view.ts'

/** What the room has for who Family Help is for. */
export const eligibility = {
  operations: [writeEligibilityNote, writeEligibilityView],
  pages: [eligibilityPage, eligibilityNotePage, eligibilityViewPage],
} satisfies Partial<Room>
