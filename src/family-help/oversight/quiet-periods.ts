import type { Viewer } from '../../platform/operations/operation.ts'

/** After how many quiet days a gentle reminder shows. Reminders only: nothing is late, nothing turns red (L1495). */
export interface QuietPeriods {
  version: number
  contactDays: number
  supervisionDays: number
}

/** Until the council says otherwise. The review names no numbers; these are a starting point. */
export const DEFAULT_QUIET: QuietPeriods = { version: 0, contactDays: 21, supervisionDays: 42 }

export async function readQuietPeriods({ db }: Viewer): Promise<QuietPeriods> {
  const row = await db
    .selectFrom('quiet_period')
    .select(['version', 'contact_days', 'supervision_days'])
    .executeTakeFirst()
  if (!row) return DEFAULT_QUIET
  return { version: row.version, contactDays: row.contact_days, supervisionDays: row.supervision_days }
}
