import { sql } from 'kysely'
import type { Db } from '../../platform/database/open.ts'
import { NO_ID } from '../../platform/id.ts'
import { BEGINNING, entryDigest, linkHash, type Sealed } from './chain.ts'
import { checkCopies } from './verify-copies.ts'

/** One thing that does not hold, in the chain of one person. */
export interface Broken {
  person: string
  /** The place in the chain, from 1; null where the thing stands outside it. */
  position: number | null
  what: string
}

export interface Verification {
  people: number
  links: number
  broken: Broken[]
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
  let after = { person: NO_ID, position: 0 }
  for (;;) {
    const rows = await page(db, authority, after)
    for (const row of rows) walk.link(row)
    const last = rows.at(-1)
    if (!last) break
    after = { person: last.person_id, position: last.position }
    progress(result.links)
  }
  await checkHeads(db, walk.ends, result)
  result.broken.push(...(await unlinked(db, authority)), ...(await checkCopies(db, authority)))
  return result
}

type Row = Sealed & { person_id: string; position: number; hash: Buffer }
type Ends = Map<string, { position: number; hash: Buffer }>

function walker(result: Verification) {
  const ends: Ends = new Map()
  const link = (row: Row) => {
    const what = fault(row, ends.get(row.person_id) ?? { position: 0, hash: BEGINNING })
    if (what) result.broken.push({ person: row.person_id, position: row.position, what })
    ends.set(row.person_id, { position: row.position, hash: row.hash })
    result.links += 1
  }
  return { link, ends }
}

function fault(row: Row, before: { position: number; hash: Buffer }): string | undefined {
  if (row.position !== before.position + 1) return 'an entry is missing before this one'
  const right = linkHash(before.hash, row.person_id, row.position, entryDigest(row))
  return right.equals(row.hash) ? undefined : 'the entry is not what was written'
}

async function page(db: Db, authority: string, after: { person: string; position: number }): Promise<Row[]> {
  const { rows } =
    await sql<Row>`select l.person_id, l.position, l.hash, e.id, e.kind, e.title, e.body, e.happened_on, e.written_at,
      e.account_id, e.author, e.basis, e.family_id, e.corrects, e.about, e.facts
    from ledger_link l join ledger_entry e on e.authority = ${authority} and e.id = l.entry_id
    where l.authority = ${authority} and (l.person_id, l.position) > (${after.person}, ${after.position})
    order by l.person_id, l.position limit ${PAGE}`.execute(db)
  return rows
}

/** A chain cut at its end still hangs together; its head tells. */
async function checkHeads(db: Db, ends: Ends, result: Verification): Promise<void> {
  const heads = await db
    .selectFrom('ledger_head')
    .select(['person_id', 'position', 'hash'])
    .where('position', '>', 0)
    .execute()
  result.people = heads.length
  const known = new Set(heads.map((head) => head.person_id))
  for (const { person_id: person, position, hash } of heads) {
    const end = ends.get(person)
    if (end && end.position === position && end.hash.equals(hash)) continue
    result.broken.push({ person, position, what: 'the last entries are missing' })
  }
  for (const [person, { position }] of ends) {
    if (!known.has(person)) result.broken.push({ person, position, what: 'the head of the chain is missing' })
  }
}

/** Where link and head were both taken away, the entry itself still says whom it is about. */
async function unlinked(db: Db, authority: string): Promise<Broken[]> {
  const { rows } = await sql<{ person: string }>`select said.person from ledger_entry e
    cross join unnest(e.about) as said(person)
    where e.authority = ${authority} and not exists (select from ledger_link l
      where l.authority = ${authority} and l.entry_id = e.id and l.person_id = said.person)`.execute(db)
  return rows.map(({ person }) => ({
    person,
    position: null,
    what: 'an entry about this person is not in their chain',
  }))
}
