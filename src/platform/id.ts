import { randomBytes } from 'node:crypto'

let last = 0
let count = 0

/**
 * A new id: UUID version 7 (RFC 9562), so that rows written together lie together. Those made in one millisecond count
 * up, so that their order is the order in which they were made.
 */
export function newId(now = Date.now()): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(now, 0, 6)
  bytes.writeUInt16BE(0x7000 | nextCount(now), 6)
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/** Twelve bits: beyond 4,096 ids in a millisecond the order is left to chance again. */
function nextCount(now: number): number {
  count = now === last ? (count + 1) & 0xfff : 0
  last = now
  return count
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Is it written like an id? What an address asks for may be anything; the database takes nothing else for one. */
export const isId = (text: string | undefined): text is string => text !== undefined && ID.test(text)

/** The id of nobody and nothing, for a query that asks for somebody's own where nobody is signed in. */
export const NO_ID = '00000000-0000-0000-0000-000000000000'
