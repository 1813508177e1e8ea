/** A row of a list as it was understood: a day is YYYY-MM-DD, a code its letter, a number its figures; blanks are left out. */
export type ListRow = { line: number; values: Readonly<Record<string, string>> }

/** The lists that were read, by number. */
export type Lists = Readonly<Record<number, readonly ListRow[]>>

/** Who a row is about. */
export const childOf = ({ values }: ListRow): string =>
  values['Child Unique ID'] ?? values['Individual adopter identifier'] ?? ''
