import type { Viewer } from '../../platform/operations/operation.ts'
import { readFamilyHelpTeams } from '../../record/families/teams.ts'
import type { Reach } from '../tables.ts'

/** For how long the end page can be opened again by its reference. */
const HOURS = 24

/** How they asked to be reached; null where the reference is not of today. Nothing else of the conversation is told. */
export async function reachOf({ db, now }: Viewer, reference: string): Promise<Reach | null> {
  const row = await db
    .selectFrom('conversation')
    .select('reach')
    .where('reference', '=', reference)
    .where('received_at', '>', new Date(now.getTime() - HOURS * 3_600_000))
    .executeTakeFirst()
  return row?.reach ?? null
}

/** The places where families can ask: the Family Help Teams, by name. */
export const readHubs = readFamilyHelpTeams
