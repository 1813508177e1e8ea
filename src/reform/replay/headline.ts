/** A headline of the report with the parts it is made of, so that a screen can show the sum and not only the answer. */
export type Headline = {
  id: string
  /** The report's statement, in our words. */
  says: string
  line: number
  parts: readonly HeadlinePart[]
  /** How the parts make the value, in words. */
  how: string
  value: number
  unit: '£ million' | 'children' | 'share' | 'year' | 'people' | '£'
  /** What the report prints, where the derived value is near it and not it. */
  printed?: number
}

export type HeadlinePart = {
  what: string
  value: number
  line?: number
  /** What unit it has, where it is not that of the headline. */
  unit?: Headline['unit']
  /** What the part itself is made of: another headline, a group of rows of the table, or a lever of the model. */
  from?: { kind: 'headline' | 'group' | 'lever'; id: string }
}

/** The values of parts, added up. */
export const sum = (parts: readonly { value: number }[]) =>
  parts.reduce((total, part) => total + part.value, 0)

/** The first year (counted from 1) whose value is above zero; 0 where none is. */
export const firstAbove = (values: readonly number[]) => values.findIndex((value) => value > 0) + 1
