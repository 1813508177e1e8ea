import type { Codes } from '../../record/codes.ts'

/** Where a team may be based or met (L1126, L1702 to L1711). */
export const VENUE_KINDS = {
  'family-hub': 'Family hub',
  school: 'School',
  'youth-club': 'Youth club',
  health: 'Health centre',
  community: 'Community centre or library',
  faith: 'Place of worship',
  outreach: 'Somewhere we visit',
} as const satisfies Codes

export type VenueKind = keyof typeof VENUE_KINDS
