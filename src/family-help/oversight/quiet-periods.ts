import type { Viewer } from '../../platform/operations/operation.ts'
import { policies } from '../../record/policy/index.ts'

/** After how many quiet days a gentle reminder shows. Reminders only: nothing is late, nothing turns red (L1495). */
export interface QuietPeriods {
  contactDays: number
  supervisionDays: number
}

/** As the council has set them. */
export async function readQuietPeriods(viewer: Viewer): Promise<QuietPeriods> {
  const set = await policies(viewer, ['quiet-days-contact', 'quiet-days-supervision'])
  return { contactDays: set['quiet-days-contact'], supervisionDays: set['quiet-days-supervision'] }
}
