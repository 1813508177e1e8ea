import type { Actor } from '../../platform/operations/operation.ts'
import type { Day } from '../../platform/time/day.ts'
import { BEGINNING, entryDigest, type Sealed } from '../../record/ledger/chain.ts'
import { extend, type Head } from '../../record/ledger/write.ts'
import type { Sheet } from './sheet.ts'

/** What happened on a day, before it is an entry of the ledger. */
export interface Line {
  on: Day
  kind: string
  title: string
  body?: string
  people: readonly string[]
  actor: Actor
  facts?: Record<string, unknown>
}

/** A family's ledger in the making: lines in any order, chained in the order of their days. */
export interface Diary {
  /** Notes a line and returns the id of its entry. */
  note(line: Line): string
  /** Puts entries, links and heads into the sheet: a chain for each person, as if written day by day. */
  close(sheet: Sheet): void
}

/** `makeId`: an id for a moment. Everybody in it is new to the record, so that their chains begin here. */
export function diary(family: string | null, makeId: (moment: number) => string): Diary {
  const entries: Sealed[] = []
  return {
    note({ on, kind, title, body = '', people, actor, facts = {} }) {
      const written_at = new Date(Date.parse(`${on}T10:30:00Z`) + entries.length)
      const id = makeId(written_at.getTime())
      const about = [...new Set(people)].sort()
      const said = { kind, title, body, happened_on: on, basis: null, corrects: null, facts }
      entries.push({
        id,
        written_at,
        account_id: actor.account ?? null,
        author: actor.name,
        family_id: family,
        about,
        ...said,
      })
      return id
    },
    close(sheet) {
      const heads = new Map<string, Head>()
      entries.sort((a, b) => a.written_at.getTime() - b.written_at.getTime())
      for (const entry of entries) chain(sheet, heads, entry)
      for (const [person_id, head] of heads)
        sheet.add('ledger_head', { person_id, position: head.position, hash: bytes(head.hash) })
    },
  }
}

function chain(sheet: Sheet, heads: Map<string, Head>, entry: Sealed): void {
  for (const person of entry.about)
    if (!heads.has(person)) heads.set(person, { position: 0, hash: BEGINNING })
  sheet.add('ledger_entry', { ...entry })
  for (const { person, position, hash } of extend(heads, entryDigest(entry), entry.id, entry.about))
    sheet.add('ledger_link', { person_id: person, position, entry_id: entry.id, hash: bytes(hash) })
}

/** As PostgreSQL reads bytes in JSON. */
const bytes = (hash: Buffer): string => `\\x${hash.toString('hex')}`
