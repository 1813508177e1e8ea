import { sql } from 'kysely'
import type { Database, Db } from '../../platform/database/open.ts'
import { draw, idOf } from './draws.ts'
import { insertFamilies } from './families.ts'
import { insertHelp } from './help.ts'
import { layOutNames } from './names.ts'
import { insertAddresses, insertPeople } from './people.ts'
import { insertStaff, staffingFor } from './staff.ts'
import { insertStory } from './story.ts'

export { idOf, type Kind } from './draws.ts'

/** The council whose families are worked with, and the one with a million people to search among. */
export const FAMILIES_IN = 'BENCH'
export const PEOPLE_IN = 'MILLION'

/** A council of invented families with all that their pages show, the same on every run; 41,000 have 90,000 children. */
export async function makeFamilies(database: Database, families: number): Promise<void> {
  const staffing = staffingFor(families)
  await make(database, FAMILIES_IN, async (db, authority) => {
    await insertStaff(db, authority, staffing)
    await insertFamilies(db, authority, families)
    await insertHelp(db, authority, staffing)
    await insertStory(db, authority)
  })
}

/** A council of people who can be found, every fifth with a home. */
export async function makePeople(database: Database, people: number): Promise<void> {
  await make(database, PEOPLE_IN, async (db, authority) => {
    await insertStaff(db, authority, staffingFor(1_000))
    await insertPeople(
      db,
      authority,
      sql`select ${idOf('adult', 'n')} as id, n, n as family, 'adult' as part,
        current_date - (20 + 30000 * ${draw('n', 5)})::int as born from generate_series(1, ${people}) n`,
    )
    await insertAddresses(db, authority, sql<boolean>`family % 5 = 0`)
  })
}

async function make(
  database: Database,
  council: string,
  work: (db: Db, authority: string) => Promise<void>,
): Promise<void> {
  await database.asOwner((owner) =>
    owner.insertInto('council').values({ code: council, name: council }).execute(),
  )
  await database.within(council, async (db) => {
    await layOutNames(db)
    await work(db, council)
  })
  await database.asOwner((owner) => sql`vacuum analyze`.execute(owner))
}
