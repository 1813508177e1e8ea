import type { Viewer } from '../../platform/operations/operation.ts'
import { askedDay } from '../../record/asked-day.ts'
import { type WorkforceCensus, workforceCensus } from './census.ts'
import { readStaff } from './read-staff.ts'

/** The last 30 September: the day of the census. */
export function censusDay(today: string): string {
  const year = Number(today.slice(0, 4))
  return today.slice(5) >= '09-30' ? `${year}-09-30` : `${year - 1}-09-30`
}

/** The census of the day that was asked, by default the last 30 September. */
export const readWorkforceCensus = async (
  viewer: Viewer,
  asked: string | undefined,
): Promise<WorkforceCensus> =>
  workforceCensus(await readStaff(viewer, (asked && askedDay(asked)) || censusDay(viewer.today)))
