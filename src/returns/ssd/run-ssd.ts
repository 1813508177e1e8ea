import { dayInEngland } from '../../platform/time/day.ts'
import { clearProgress, type MakeOptions, type Refuse, showProgress } from '../derive/making.ts'
import { usingRecord } from '../derive/using-record.ts'
import { SSD_TABLES, type SsdTable } from './columns.ts'
import { deriveSsd } from './derive-ssd.ts'
import { NOT_HELD } from './not-held.ts'
import { writeTables } from './write-tables.ts'

/** `kith returns derive ssd`: the tables of the dataset, a CSV file each, as things stood on a day. */
export async function runSsd(options: MakeOptions, refuse: Refuse): Promise<void> {
  const now = new Date()
  const { on = dayInEngland(now), out, json } = options
  if (!/^\d{4}-\d\d-\d\d$/.test(on)) refuse(`The day is "${on}". Write it like 2026-03-27.`)
  if (out === '-') refuse('The dataset is many files. Give a folder with --out.')
  await usingRecord(async (database, authority) => {
    const counts = await writeTables(out, deriveSsd({ database, authority, on, now, progress: showProgress }))
    clearProgress()
    process.stdout.write(
      `${json ? JSON.stringify({ on, rows: counts, notHeld: NOT_HELD }) : inWords(on, counts)}\n`,
    )
  })
}

function inWords(on: string, counts: Record<SsdTable, number>): string {
  const filled = SSD_TABLES.filter((table) => counts[table] > 0)
  const empty = SSD_TABLES.filter((table) => counts[table] === 0)
  return [
    `The dataset as things stood on ${on}: ${SSD_TABLES.length} tables, ${filled.length} with rows.`,
    ...filled.map((table) => `  ${table}: ${counts[table]}`),
    'Without rows:',
    ...empty.map((table) => `  ${table}: ${NOT_HELD[table] ?? 'Nothing of the kind is in the record.'}`),
  ].join('\n')
}
