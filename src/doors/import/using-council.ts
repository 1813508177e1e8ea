import { ensureCouncil } from '../../demo/index.ts'
import { readConfig } from '../../platform/config.ts'
import { type Database, openDatabase } from '../../platform/database/open.ts'
import type { Actor } from '../../platform/operations/operation.ts'

/**
 * Opens the database that the environment names (the embedded one is started where none runs, and joined where one
 * does) and works in its council: the one of KITH_COUNCIL, or the only one. An empty database gets the fictional council
 * without families, so that somebody can sign in and work with those who come.
 */
export async function usingCouncil<T>(
  environment: NodeJS.ProcessEnv,
  work: (database: Database, actor: Actor) => Promise<T>,
): Promise<T> {
  const config = readConfig(environment)
  const { databaseUrl: url, databaseOwnerUrl: ownerUrl, folder } = config
  const database = await openDatabase({ url, ownerUrl, folder })
  try {
    await ensureCouncil(database, config)
    const authority = await councilOf(database, config.council)
    return await work(database, { authority, name: 'Command line', roles: ['records-officer'] })
  } finally {
    await database.close()
  }
}

async function councilOf(database: Database, asked: string): Promise<string> {
  const rows = await database.outside.selectFrom('council').select('code').orderBy('code').execute()
  const codes = rows.map(({ code }) => code)
  if (codes.includes(asked)) return asked
  if (codes.length === 1) return codes[0]!
  throw new Error(`The database holds the councils ${codes.join(', ')}. Set KITH_COUNCIL to one of them.`)
}
