/** How a value of a fact is kept. `codes`: several codes in one cell, apart by spaces, in the order given. */
export type FactType = 'day' | 'text' | 'number' | 'codes'

export type FactValue = string | number | null
export type FactValues = Readonly<Record<string, FactValue>>

/**
 * A table of facts about people that a return reports: an episode of care, a review, an enquiry. The room that owns the
 * table describes it; reading files, comparing, writing and giving back are then the same for every one.
 */
export interface FactTable {
  /** The database table. Besides these columns it has authority, id, person_id and entry_id. */
  table: string
  /** What one row is, for people: "episode of care". */
  about: string
  columns: Readonly<Record<string, FactType>>
  /** The columns that say which fact it is; a second row with the same key is the same fact. */
  key: readonly string[]
  /** Columns without which there is no fact. */
  required: readonly string[]
  /** The first day and the day after the last; `apart`: two such periods of one person do not overlap. */
  period?: { from: string; until: string; apart?: boolean }
}

/** The key of a fact as one text. */
export const keyText = ({ key }: Pick<FactTable, 'key'>, values: FactValues): string =>
  key.map((column) => values[column] ?? '').join('\u0001')
