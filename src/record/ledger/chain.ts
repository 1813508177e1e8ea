import { createHash } from 'node:crypto'

/** What an entry's hash covers: everything that the entry says. */
export interface Sealed {
  id: string
  kind: string
  title: string
  body: string
  happened_on: string
  written_at: Date
  account_id: string | null
  author: string
  basis: string | null
  family_id: string | null
  corrects: string | null
  /** Whom it is about, in the order of their ids: a link that is gone is missed. */
  about: readonly string[]
  facts: unknown
}

/** The first link hangs on this. */
export const BEGINNING = Buffer.alloc(32)

/**
 * The hash of one link: SHA-256 over the hash before it, the person, the position and the entry's digest. Change a
 * word, remove an entry or put one between, and every later link of that person fails.
 */
export function linkHash(before: Buffer, person: string, position: number, digest: Buffer): Buffer {
  return createHash('sha256').update(before).update(`${person}\n${position}\n`).update(digest).digest()
}

/** The digest of an entry, the same however the database orders the keys of its facts. */
export function entryDigest(entry: Sealed): Buffer {
  const {
    id,
    kind,
    title,
    body,
    happened_on,
    written_at,
    account_id,
    author,
    basis,
    family_id,
    corrects,
    about,
    facts,
  } = entry
  const said = [
    id,
    kind,
    title,
    body,
    happened_on,
    written_at.toISOString(),
    account_id,
    author,
    basis,
    family_id,
    corrects,
    ...about,
  ]
  return createHash('sha256').update(JSON.stringify(said)).update(canonical(facts)).digest()
}

/** JSON with its keys in order. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null)
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
  const parts = entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`)
  return `{${parts.join(',')}}`
}
