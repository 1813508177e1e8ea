import { writeFile } from 'node:fs/promises'
import { dayInEngland } from '../../../platform/time/day.ts'
import { usingRecord } from '../../derive/using-record.ts'
import { LISTS } from '../lists.ts'
import { deriveAnnexA } from './derive.ts'
import { annexAReasons, annexAWorkbook } from './workbook.ts'

type Options = { on?: string; out: string; json?: boolean }

/** `kith returns derive annex-a`: writes the workbook, and beside it why each row is there. */
export async function runAnnexA(
  { on = dayInEngland(new Date()), out, json }: Options,
  refuse: (message: string) => never,
): Promise<void> {
  if (!isDay(on)) return refuse(`The day is "${on}". Write it like 2025-12-31.`)
  const file = /\.xlsx$/i.test(out) ? out : `${out}.xlsx`
  const reasons = file.replace(/\.xlsx$/i, '-reasons.csv')
  await usingRecord(async (database, authority) => {
    const actor = { authority, name: 'Returns', roles: [] }
    const rows = await database.within(authority, (db) => deriveAnnexA({ db, actor }, on))
    await writeFile(file, annexAWorkbook(rows))
    await writeFile(reasons, [...annexAReasons(rows)].join(''))
    const counts = LISTS.map(({ number, title }) => ({
      list: number,
      title,
      rows: rows.filter(({ list }) => list === String(number)).length,
    }))
    process.stdout.write(
      `${json ? JSON.stringify({ on, counts, files: [file, reasons] }) : inWords(on, counts, [file, reasons])}\n`,
    )
  })
}

export const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text)

function inWords(
  on: string,
  counts: readonly { list: number; title: string; rows: number }[],
  files: readonly string[],
): string {
  const lists = counts.map(
    ({ list, title, rows }) => `  ${list} ${title}: ${rows} ${rows === 1 ? 'row' : 'rows'}`,
  )
  return [`Annex A, as things stood on ${on}`, ...lists, `Files: ${files.join(', ')}`].join('\n')
}
