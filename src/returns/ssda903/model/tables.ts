/**
 * The twelve lists of the SSDA903 return and their columns, in the order in which they are submitted.
 * `date` columns are DD/MM/YYYY, `number` columns hold a figure, all others are codes or text.
 * Source: guide to the SSDA903 collection, Department for Education, 2025 to 2026 (deprivation of liberty: 2026 to 2027).
 */
export const TABLES = {
  Header: {
    file: 'header.csv',
    columns: {
      CHILD: 'text',
      SEX: 'text',
      DOB: 'date',
      ETHNIC: 'text',
      UPN: 'text',
      MOTHER: 'text',
      MC_DOB: 'date',
    },
    derived: { UASC: 'text' },
  },
  Episodes: {
    file: 'episodes.csv',
    columns: {
      CHILD: 'text',
      DECOM: 'date',
      RNE: 'text',
      LS: 'text',
      CIN: 'text',
      PLACE: 'text',
      PLACE_PROVIDER: 'text',
      DEC: 'date',
      REC: 'text',
      REASON_PLACE_CHANGE: 'text',
      HOME_POST: 'text',
      PL_POST: 'text',
      URN: 'text',
    },
    derived: { PL_LA: 'text', PL_LOCATION: 'text', PL_DISTANCE: 'number' },
  },
  Reviews: {
    file: 'reviews.csv',
    columns: { CHILD: 'text', DOB: 'date', REVIEW: 'date', REVIEW_CODE: 'text' },
    derived: {},
  },
  UASC: { file: 'uasc.csv', columns: { CHILD: 'text', SEX: 'text', DOB: 'date', DUC: 'date' }, derived: {} },
  OC2: {
    file: 'oc2.csv',
    columns: {
      CHILD: 'text',
      DOB: 'date',
      SDQ_SCORE: 'number',
      SDQ_REASON: 'text',
      CONVICTED: 'text',
      HEALTH_CHECK: 'text',
      IMMUNISATIONS: 'text',
      TEETH_CHECK: 'text',
      HEALTH_ASSESSMENT: 'text',
      SUBSTANCE_MISUSE: 'text',
      INTERVENTION_RECEIVED: 'text',
      INTERVENTION_OFFERED: 'text',
    },
    derived: {},
  },
  OC3: {
    file: 'oc3.csv',
    columns: { CHILD: 'text', DOB: 'date', IN_TOUCH: 'text', ACTIV: 'text', ACCOM: 'text' },
    derived: {},
  },
  AD1: {
    file: 'ad1.csv',
    columns: {
      CHILD: 'text',
      DOB: 'date',
      DATE_INT: 'date',
      DATE_MATCH: 'date',
      FOSTER_CARE: 'text',
      NB_ADOPTR: 'text',
      SEX_ADOPTR: 'text',
      LS_ADOPTR: 'text',
    },
    derived: {},
  },
  PlacedAdoption: {
    file: 'placed_for_adoption.csv',
    columns: {
      CHILD: 'text',
      DOB: 'date',
      DATE_PLACED: 'date',
      DATE_PLACED_CEASED: 'date',
      REASON_PLACED_CEASED: 'text',
    },
    derived: {},
  },
  PrevPerm: {
    file: 'previous_permanence.csv',
    columns: { CHILD: 'text', DOB: 'date', PREV_PERM: 'text', LA_PERM: 'text', DATE_PERM: 'date' },
    derived: {},
  },
  Missing: {
    file: 'missing.csv',
    columns: { CHILD: 'text', DOB: 'date', MISSING: 'text', MIS_START: 'date', MIS_END: 'date' },
    derived: {},
  },
  SWEpisodes: {
    file: 'sw_episodes.csv',
    columns: {
      CHILD: 'text',
      DOB: 'date',
      SW_ID: 'text',
      SW_DECOM: 'date',
      SW_DEC: 'date',
      SW_REASON: 'text',
    },
    derived: {},
  },
  DoLo: {
    file: 'dolo.csv',
    columns: { CHILD: 'text', DOB: 'date', DOLO_START: 'date', DOLO_END: 'date' },
    derived: {},
  },
} as const

export type TableName = keyof typeof TABLES
export type ColumnKind = 'text' | 'date' | 'number'

type Columns<T extends TableName> = (typeof TABLES)[T]['columns'] & (typeof TABLES)[T]['derived']

/** Any column of a table, submitted or derived. */
export type ColumnOf<T extends TableName> = Extract<keyof Columns<T>, string>

/** The value of each column: a code ('' when blank), a day number or a figure (NaN when blank or unreadable). */
export type ValuesOf<T extends TableName> = {
  readonly [C in ColumnOf<T>]: Columns<T>[C] extends 'text' ? string : number
}

export const TABLE_NAMES = Object.keys(TABLES) as TableName[]

/** Every column of a table with its kind, submitted ones first. */
export function columnsOf(table: TableName): [string, ColumnKind][] {
  return Object.entries({ ...TABLES[table].columns, ...TABLES[table].derived })
}

/** The columns an authority sends. */
export function submittedColumns(table: TableName): string[] {
  return Object.keys(TABLES[table].columns)
}
