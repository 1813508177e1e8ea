import type { Generated } from 'kysely'

/**
 * Every table of the database, by name. Each room adds its own beside its migrations:
 * `declare module '../platform/database/tables.ts' { interface Tables { visit: VisitTable } }`.
 */
export interface Tables {
  council: CouncilTable
}

/** The councils that this database holds; the one table that all of them share. */
export interface CouncilTable {
  code: string
  name: string
}

/** The columns that every table of a council's data begins with. `authority` is filled in by the query plugin. */
export interface OfCouncil {
  authority: Generated<string>
}
