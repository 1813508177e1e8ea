import { type RawBuilder, sql } from 'kysely'

/** Ids of each kind begin alike and count up, as ids that are made in the order of time do. */
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

/** The id of the n-th thing of a kind; `n` is SQL for a whole number. */
export const idOf = (kind: Kind, n: string): RawBuilder<string> =>
  sql.raw(`('019000${hex(KINDS[kind])}-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`)

const hex = (kind: number) => kind.toString(16).padStart(2, '0')

/** A number from 0 up to 1 for each `n` (SQL for a whole number) and seed: the same on every run. */
export const draw = (n: string, seed: number): RawBuilder<number> =>
  sql.raw(`((hashint8extended((${n})::bigint, ${seed}) & 2147483647)::float8 / 2147483648)`)

/** A whole number from 0 up to `many`; with a skew, the first ones far more often, as names are. */
export const pick = (n: string, seed: number, many: number, skew = 1): RawBuilder<number> =>
  sql`floor(${sql.lit(many)} * power(${draw(n, seed)}, ${sql.lit(skew)}))::int`
