import { type RawBuilder, sql } from 'kysely'

/** A day as a query's parameter, for `where('during', '@>', onDay(today))`. */
export const onDay = (day: string): RawBuilder<string> => sql<string>`${day}::date`

/**
 * SQL: the day on which somebody born on `birth` is so many years old. Born on 29 February, they are on 1 March of other
 * years: the same as `birthday` of platform/time/day.ts.
 */
export function birthdayOf(birth: RawBuilder<unknown>, years: number): RawBuilder<string> {
  const there = sql`(${birth} + make_interval(years => ${years}::int))`
  return sql<string>`(${there}::date + (extract(day from ${there}) <> extract(day from ${birth}))::int)`
}
