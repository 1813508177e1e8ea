import { readConfig } from '../../platform/config.ts'
import { type Database, openDatabase } from '../../platform/database/open.ts'

/** Opens the database that the environment names and works in the council of KITH_COUNCIL, or in the only one. */
export async function usingRecord(
  work: (database: Database, authority: string) => Promise<void>,
): Promise<void> {
  const { databaseUrl: url, databaseOwnerUrl: ownerUrl, folder, council } = readConfig()
  const database = await openDatabase({ url, ownerUrl, folder })
  try {
    const rows = await database.outside.selectFrom('council').select('code').orderBy('code').execute()
    const codes = rows.map(({ code }) => code)
    const authority = codes.includes(council) ? council : codes.length === 1 ? codes[0]! : undefined
    if (!authority)
      throw new Error(`Set KITH_COUNCIL to one of the councils in the database: ${codes.join(', ')}.`)
    await work(database, authority)
  } finally {
    await database.close()
  }
}
