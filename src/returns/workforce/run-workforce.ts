import { dayInEngland } from '../../platform/time/day.ts'
import type { MakeOptions, Refuse } from '../derive/making.ts'
import { writeOne } from '../derive/write-one.ts'
import { workforceCensus } from './census.ts'
import { censusDay } from './read-census.ts'
import { readStaff } from './read-staff.ts'
import { censusXml } from './write-census.ts'

/** `kith returns derive workforce`: the census of a day as XML, or with why each value is there as JSON. */
export async function runWorkforce({ out, on, lea, json }: MakeOptions, refuse: Refuse): Promise<void> {
  const now = new Date()
  const day = on ?? censusDay(dayInEngland(now))
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return refuse(`The day is "${on}". Write it like 2026-09-30.`)
  await writeOne(out, now, async (viewer) => {
    const census = workforceCensus(await readStaff(viewer, day))
    const lacking = census.workers.filter(({ lacks }) => lacks.length > 0).length
    return {
      text: json ? `${JSON.stringify(census, null, 2)}\n` : [...censusXml(census, lea)].join(''),
      says: `Workforce census of ${day}: ${census.workers.length} social workers, ${lacking} of whom something that must be there is not; ${census.withoutPost.length} without a post are not in it.`,
    }
  })
}
