import { sql } from 'kysely'
import type { Db } from '../../platform/database/open.ts'
import { BEGINNING, entryDigest, linkHash, type Sealed } from './chain.ts'

export interface Verification {
  people: number
  links: number
  /** One line for every chain that does not hold. */
  broken: { person: string; position: number; what: string }[]
}

const PAGE = 2_000

/** Walks every chain of the council and says where one does not hold. Reads a page of links at a time. */
export async function verifyLedger(
  db: Db,
  authority: string,
  progress: (links: number) => void = () => {},
): Promise<Verification> {
  const result: Verification = { people: 0, links: 0, broken: [] }
  const walk = walker(result)
  let after = { person: '00000000-0000-0000-0000-000000000000', position: 0 }
  for (;;) {
    const rows = await page(db, authority, after)
    for (const row of rows) walk.link(row)
    const last = rows.at(-1)
    if (!last) break
    after = { person: last.person_id, position: last.position }
    progress(result.links)
  }
  await checkHeads(db, walk.ends, result)
  return result
}

type Row = Sealed & { person_id: string; position: number; hash: Buffer }

function walker(result: Verification) {
  const ends = new Map<string, { position: number; hash: Buffer }>()
  const link = (row: Row) => {
    const before = ends.get(row.person_id) ?? { position: 0, hash: BEGINNING }
    const broken = (what: string) =>
      result.broken.push({ person: row.person_id, position: row.position, what })
    if (row.position !== before.position + 1) broken('an entry is missing before this one')
    const right = linkHash(before.hash, row.person_id, row.position, entryDigest(row))
    if (!right.equals(row.hash)) broken('the entry is not what was written')
    ends.set(row.person_id, { position: row.position, hash: row.hash })
    result.links += 1
  }
  return { link, ends }
}

async function page(db: Db, authority: string, after: { person: string; position: number }): Promise<Row[]> {
  const { rows } =
    await sql<Row>`select l.person_id, l.position, l.hash, e.id, e.kind, e.title, e.body, e.happened_on, e.written_at,
      e.account_id, e.author, e.basis, e.family_id, e.corrects, e.facts
    from ledger_link l join ledger_entry e on e.authority = ${authority} and e.id = l.entry_id
    where l.authority = ${authority} and (l.person_id, l.position) > (${after.person}, ${after.position})
    order by l.person_id, l.position limit ${PAGE}`.execute(db)
  return rows
}

/** A chain cut at its end still hangs together; its head tells. */
async function checkHeads(
  db: Db,
  ends: Map<string, { position: number; hash: Buffer }>,
  result: Verification,
): Promise<void> {
  const heads = await db
    .selectFrom('ledger_head')
    .select(['person_id', 'position', 'hash'])
    .where('position', '>', 0)
    .execute()
  result.people = heads.length
  const known = new Set(heads.map((head) => head.person_id))
  for (const head of heads) {
    const end = ends.get(head.person_id)
    if (end && end.position === head.position && end.hash.equals(head.hash)) continue
    result.broken.push({
      person: head.person_id,
      position: head.position,
      what: 'the last entries are missing',
    })
  }
  for (const [person, end] of ends) {
    if (!known.has(person))
      result.broken.push({ person, position: end.position, what: 'the head of the chain is missing' })
  }
}
