import type { FactTable, FactValues } from '../../record/history/fact-table.ts'

/** Where in a file something stands, and what stands there: every cell that is not blank, by the file's own name for it. */
export interface Source {
  /** The list or group: `Episodes`, `ChildProtectionPlans`. */
  list: string
  file: string
  line: number
  cells: Readonly<Record<string, string>>
  /** What it stands inside, by the file's own names: the child's number, the day of the referral. */
  within?: Readonly<Record<string, string>>
}

/** A fact of a child, with the cells that tell it; the others of its row say whose it is. */
export interface ReportedFact {
  table: FactTable
  values: FactValues
  source: Source
  /** The names of the cells that the values hold. */
  told: readonly string[]
}

export type PersonField =
  | 'sex'
  | 'birthDate'
  | 'expectedBirthDate'
  | 'deathDate'
  | 'ethnicity'
  | 'disabilities'
  | 'upn'
  | 'formerUpn'
  | 'noUpnReason'

/** Something said of who the child is. */
export interface ReportedPersonField {
  field: PersonField
  value: string
  /** The file's name for it. */
  cell: string
  source: Source
  /** Says it in passing, on a row about something else: it is compared, and never changes what the record holds. */
  inPassing?: boolean
}

/** What cannot be taken in, with the reason and what to do. `told`: the cells that go with it; all of the row by default. */
export interface Aside {
  source: Source
  reason: string
  told?: readonly string[]
}

/** Everything that a return says of one child. `number` is the council's number for the child in returns. */
export interface ReportedChild {
  number: string
  person: ReportedPersonField[]
  facts: ReportedFact[]
  asides: Aside[]
  /** Cells that say which child it is. */
  naming: Source[]
}

export const reportedChild = (number: string): ReportedChild => ({
  number,
  person: [],
  facts: [],
  asides: [],
  naming: [],
})

/** What a file says of a child in two places, as one. */
export const together = (a: ReportedChild, b: ReportedChild): ReportedChild => ({
  number: a.number,
  person: [...a.person, ...b.person],
  facts: [...a.facts, ...b.facts],
  asides: [...a.asides, ...b.asides],
  naming: [...a.naming, ...b.naming],
})
