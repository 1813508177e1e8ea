import { sql } from 'kysely'
import type { Db } from '../../platform/database/open.ts'
import type { Broken } from './verify.ts'

/**
 * Where each chain stood at a moment. Kept outside the database, it shows even what somebody with all its rights could
 * hide inside: a history written anew, with every hash after it.
 */
export interface Witness {
  council: string
  taken: string
  /** Person, position, hash in hexadecimal. */
  heads: [person: string, position: number, hash: string][]
}

/** Where every chain of a council stands now. */
export async function takeWitness(db: Db, council: string, now: Date): Promise<Witness> {
  const heads = await db
    .selectFrom('ledger_head')
    .select(['person_id', 'position', 'hash'])
    .where('position', '>', 0)
    .orderBy('person_id')
    .execute()
  return {
    council,
    taken: now.toISOString(),
    heads: heads.map(({ person_id, position, hash }) => [person_id, position, hash.toString('hex')]),
  }
}

/** The chains that no longer pass through where the witness saw them. */
export async function checkWitness(db: Db, { council, taken, heads }: Witness): Promise<Broken[]> {
  const column = (at: 0 | 1 | 2) => heads.map((head) => head[at])
  const { rows } = await sql<{ person: string; position: number }>`select seen.person, seen.position
    from unnest(${column(0)}::uuid[], ${column(1)}::int[], ${column(2)}::text[]) as seen(person, position, hash)
    where not exists (select from ledger_link l where l.authority = ${council} and l.person_id = seen.person
      and l.position = seen.position and encode(l.hash, 'hex') = seen.hash)`.execute(db)
  return rows.map((row) => ({ ...row, what: `the chain is not the one seen on ${taken}` }))
}
