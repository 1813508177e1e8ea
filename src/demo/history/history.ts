import type { FactTable, FactValue, FactValues } from '../../record/history/fact-table.ts'
import { type DayNumber, dayOf } from './days.ts'

/** A fact of one child of a family, as the record keeps it. `child` is the child's place in the family. */
export interface ChildFact {
  child: number
  fact: FactTable
  values: FactValues
}

/** A child as a history needs them. Days are numbers; a birth may lie after the family was first helped. */
export interface ChildLife {
  born: DayNumber
  sex: 'F' | 'M'
  ethnicity: string
  disabilities: readonly string[]
  /** The day on which she becomes a mother, while still a child. */
  mother: DayNumber | null
  /** Came to England without family. */
  alone: boolean
}

/** A time in which the family was helped, in one go. `until` is the first day after it; null never. */
export interface Help {
  from: DayNumber
  until: DayNumber
  kind: 'early' | 'need'
  children: number[]
}

/** What the council's services lived through with one family. Nothing here depends on which day it is today. */
export interface FamilyHistory {
  /** Its own number in the council. */
  number: number
  neighbourhood: number
  homePostcode: string
  children: ChildLife[]
  helps: Help[]
  talks: Talk[]
  facts: ChildFact[]
}

/** Somebody got in touch, and what came of it. */
export interface Talk {
  on: DayNumber
  children: number[]
  source: string
  outcome: 'advice' | 'own-network' | 'community' | 'family-help' | 'safety'
}

type Told = Readonly<Record<string, FactValue | undefined>>

/** Collects facts; days are given as numbers. */
export type Tell = (child: number, fact: FactTable, values: Told) => void

export const teller =
  (facts: ChildFact[]): Tell =>
  (child, fact, values) =>
    facts.push({ child, fact, values: withDays(fact, values) })

/** Every column of the fact, absent ones null, numbers of days as days. */
function withDays({ columns }: FactTable, values: Told): FactValues {
  const cells = Object.entries(columns).map(([name, type]) => {
    const value = values[name] ?? null
    return [name, type === 'day' && typeof value === 'number' ? dayOf(value) : value]
  })
  return Object.fromEntries(cells)
}
