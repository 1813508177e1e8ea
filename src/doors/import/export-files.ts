import type { Database } from '../../platform/database/open.ts'
import type { Around } from './command.ts'
import { exportCin } from './export-cin.ts'
import { exportSsda903 } from './export-ssda903.ts'
import type { ImportKind } from './run-import.ts'
import { usingCouncil } from './using-council.ts'
import './tables.ts'

interface ExportRequest {
  kind: ImportKind
  path: string
  year?: string
  lea?: string
}

/** `kith export`: writes a return and prints what is in it. */
export async function exportFiles({ kind, path, year, lea }: ExportRequest, outside: Around): Promise<void> {
  if (year !== undefined && !/^20\d\d$/.test(year))
    throw new Error(`The year is "${year}". Give the return’s last March as four figures, such as 2026.`)
  await usingCouncil(outside.environment, async (database, { authority }) => {
    if (kind === 'ssda903') {
      const { rows } = await exportSsda903(path, { database, authority, ...(year && { year }) })
      for (const [list, count] of Object.entries(rows)) outside.print(`${list}: ${count} rows`)
      return
    }
    const last = await lastCensus(database, authority)
    const wanted = year ?? last.year
    if (!wanted) throw new Error('No census has been brought in yet. Say the year with --year, such as 2026.')
    const { children } = await exportCin(path, {
      database,
      authority,
      year: wanted,
      lea: lea ?? last.lea ?? '',
    })
    outside.print(`Children: ${children}, year to March ${wanted}`)
  })
}

async function lastCensus(database: Database, authority: string) {
  const row = await database.within(authority, (db) =>
    db
      .selectFrom('import_run')
      .select(['year', 'report'])
      .where('kind', '=', 'cin')
      .where('report', 'is not', null)
      .orderBy('began_at', 'desc')
      .limit(1)
      .executeTakeFirst(),
  )
  return { year: row?.year || undefined, lea: row?.report?.about.LEA }
}
