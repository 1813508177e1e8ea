import type { Config } from '../platform/config.ts'
import type { Database } from '../platform/database/open.ts'
import { newId } from '../platform/id.ts'
import { DEVELOPMENT } from '../platform/sign-in/development-issuer.ts'

/** Makes the fictional council where the database holds none. Returns false where there was one already. */
export async function ensureDemo(database: Database, config: Config): Promise<boolean> {
  const councils = await database.outside.selectFrom('council').select('code').limit(1).execute()
  if (councils.length > 0) return false
  const { council } = config
  await database.asOwner((owner) =>
    owner.insertInto('council').values({ code: council, name: 'Aldermere' }).execute(),
  )
  await database.within(council, (db) =>
    db
      .insertInto('account')
      .values({
        id: newId(),
        issuer: DEVELOPMENT,
        subject: 'sam',
        name: 'Sam Okafor',
        roles: ['key-worker'],
        active: true,
      })
      .execute(),
  )
  return true
}
