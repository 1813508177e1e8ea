import { type RawBuilder, sql } from 'kysely'

/** What there is, each with the last two figures of its ids. */
const KINDS = {
  child: 1,
  mother: 2,
  father: 3,
  family: 4,
  involvement: 5,
  team: 6,
  'key-worker': 7,
  'social-worker': 8,
  manager: 9,
  'front-door': 10,
  opening: 11,
  visit: 12,
  agreement: 13,
  goal: 14,
  adult: 15,
} as const

export type Kind = keyof typeof KINDS

/** The first moment of the made councils, in milliseconds. */
const BEGINNING = Date.UTC(2024, 0, 1)

/** The id of the n-th thing of a kind, a UUID version 7 of its own millisecond; `n` is SQL for a whole number. */
export const idOf = (kind: Kind, n: string): RawBuilder<string> =>
  sql.raw(`(lpad(to_hex(${BEGINNING} + ${n}), 12, '0') || '700080000000000000${hex(KINDS[kind])}')::uuid`)

const hex = (kind: number) => kind.toString(16).padStart(2, '0')

/** A number from 0 up to 1 for each `n` (SQL for a whole number) and seed: the same on every run. */
export const draw = (n: string, seed: number): RawBuilder<number> =>
  sql.raw(`((hashint8extended((${n})::bigint, ${seed}) & 2147483647)::float8 / 2147483648)`)

/** A whole number from 0 up to `many`; with a skew, the first ones far more often, as names are. */
export const pick = (n: string, seed: number, many: number, skew = 1): RawBuilder<number> =>
  sql`floor(${sql.lit(many)} * power(${draw(n, seed)}, ${sql.lit(skew)}))::int`
