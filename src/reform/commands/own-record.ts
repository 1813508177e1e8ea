import { readConfig } from '../../platform/config.ts'
import { type Database, openDatabase } from '../../platform/database/open.ts'
import { dayInEngland } from '../../platform/time/day.ts'
import type { History } from '../fit/periods.ts'
import { historyFromRecord } from '../fit/read-record.ts'

/** The history of the council that KITH_COUNCIL names, or of the only one, from the database of this machine. */
export async function readOwnRecord(): Promise<{ name: string; history: History }> {
  const { databaseUrl: url, databaseOwnerUrl: ownerUrl, folder, council } = readConfig()
  const database = await openDatabase({ url, ownerUrl, folder })
  try {
    const { code, name } = await councilOf(database, council)
    const today = dayInEngland(new Date())
    const history = await database.within(code, (db) =>
      historyFromRecord({ db, actor: { authority: code }, today }),
    )
    return { name, history }
  } finally {
    await database.close()
  }
}

async function councilOf(database: Database, asked: string): Promise<{ code: string; name: string }> {
  const rows = await database.outside.selectFrom('council').select(['code', 'name']).orderBy('code').execute()
  const found = rows.find(({ code }) => code === asked) ?? (rows.length === 1 ? rows[0] : undefined)
  if (found) return found
  throw new RangeError(
    rows.length === 0
      ? 'The database holds no council yet. Start Kith once, or add one with kith council add.'
      : `The database holds the councils ${rows.map(({ code }) => code).join(', ')}. Set KITH_COUNCIL to one of them.`,
  )
}
