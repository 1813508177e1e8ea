import { dayInEngland } from '../../platform/time/day.ts'
import type { MakeOptions, Refuse } from '../derive/making.ts'
import { writeOne } from '../derive/write-one.ts'
import { readImprovements } from './improvements.ts'
import { improvementsCsv } from './improvements-csv.ts'

/** `kith returns derive improvements`: what the review asks to know, as CSV or JSON. */
export async function runImprovements({ out, on, json }: MakeOptions, refuse: Refuse): Promise<void> {
  const now = new Date()
  const day = on ?? dayInEngland(now)
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return refuse(`The day is "${on}". Write it like 2026-03-27.`)
  await writeOne(out, now, async (viewer) => {
    const all = await readImprovements(viewer, day)
    const text = json ? `${JSON.stringify(all, null, 2)}\n` : improvementsCsv(all)
    return { text, says: `${all.measures.length} figures, from ${all.from} to ${all.on}.` }
  })
}
