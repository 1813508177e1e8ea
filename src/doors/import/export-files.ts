import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Database } from '../../platform/database/open.ts'
import { askedOf } from '../../returns/derive/asked.ts'
import { deriveReturn } from '../../returns/derive/derive-return.ts'
import { censusText, countReturn, writeReturn } from '../../returns/derive/write-return.ts'
import type { Around } from './command.ts'
import type { ImportKind } from './run-import.ts'
import { usingCouncil } from './using-council.ts'
import './tables.ts'

interface ExportRequest {
  kind: ImportKind
  path: string
  year?: string
  lea?: string
}

/** `kith export`: writes the return of a year, by default that of the last one brought in, and prints what is in it. */
export async function exportFiles({ kind, path, year, lea }: ExportRequest, outside: Around): Promise<void> {
  if (year !== undefined && !/^20\d\d$/.test(year))
    throw new Error(`The year is "${year}". Give the return’s last March as four figures, such as 2026.`)
  await usingCouncil(outside.environment, async (database, { authority }) => {
    const last = await lastReturn(database, authority, kind)
    const wanted = year ?? last.year
    if (!wanted) throw new Error('No return has been brought in yet. Say the year with --year, such as 2026.')
    const asked = askedOf(kind, Number(wanted))
    const children = deriveReturn({ database, authority, asked })
    if (kind === 'ssda903') {
      const { rows } = await writeReturn(children, { asked, folder: path })
      for (const [list, count] of Object.entries(rows)) outside.print(`${list}: ${count} rows`)
      return
    }
    const counter = countReturn()
    const text = censusText(counter.through(children), asked, lea ?? last.lea)
    await pipeline(Readable.from(text), createWriteStream(path))
    outside.print(`Children: ${counter.result().children}, year to March ${wanted}`)
  })
}

async function lastReturn(database: Database, authority: string, kind: ImportKind) {
  const row = await database.within(authority, (db) =>
    db
      .selectFrom('import_run')
      .select(['year', 'report'])
      .where('kind', '=', kind)
      .where('report', 'is not', null)
      .orderBy('began_at', 'desc')
      .limit(1)
      .executeTakeFirst(),
  )
  return { year: row?.report?.year || row?.year || undefined, lea: row?.report?.about.LEA }
}
