import { type RawBuilder, sql } from 'kysely'

/** A day as a query's parameter, for `where('during', '@>', onDay(today))`. */
export const onDay = (day: string): RawBuilder<string> => sql<string>`${day}::date`
