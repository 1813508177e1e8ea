import type { Database } from '../../platform/database/open.ts'

/** Names of councils by their code, each asked of the database once. */
export function councilNames(database: Database): (code: string) => Promise<string> {
  const known = new Map<string, string>()
  return async (code) => {
    const name = known.get(code) ?? (await nameOf(database, code).catch(() => undefined))
    if (name) known.set(code, name)
    return name ?? code
  }
}

async function nameOf(database: Database, code: string): Promise<string | undefined> {
  const row = await database.outside
    .selectFrom('council')
    .select('name')
    .where('code', '=', code)
    .executeTakeFirst()
  return row?.name
}
