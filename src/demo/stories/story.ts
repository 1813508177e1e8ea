import type { Day } from '../../platform/time/day.ts'
import type { FactTable, FactValues } from '../../record/history/fact-table.ts'
import type { NewPerson } from '../../record/people/insert-person.ts'
import type { RelationshipFacts } from '../../record/relationships/begin-relationship.ts'
import type { StatedKind } from '../../record/relationships/kinds.ts'

/** A story of the report, told with invented people as it should have gone. Days count back from today. */
export interface Story {
  /** The family's name. */
  name: string
  why: string
  /** Days ago: when help began, and when it ended. */
  began: number
  ended?: number
  people: Readonly<Record<string, StoryPerson>>
  ties: readonly StoryTie[]
  homes: readonly StoryHome[]
  /** Who leads, by the name of somebody of the suburb's team. */
  keyWorker: string
  goals: readonly StoryGoal[]
  agreed: number
  views: { family: string; child: string }
  visits: readonly StoryVisit[]
  overlays?: readonly StoryOverlay[]
  facts?: readonly StoryFact[]
  /** How it ends; only talked through while `ended` is not said. */
  ending?: { why: 'well' | 'grown' | 'elsewhere'; changed: string; child?: string; ifHard: string }
}

export interface StoryPerson extends Omit<NewPerson, 'birthDate'> {
  /** Years and days old today. */
  age: number
  days?: number
  /** The help is for this child. */
  helped?: true
  /** Belongs to the family: has parental responsibility, or lives there (Children Act 1989 s.17(10)). */
  member?: true
}

export interface StoryTie extends Partial<RelationshipFacts> {
  person: string
  other: string
  kind: StatedKind
}

export interface StoryHome {
  people: readonly string[]
  lines: string
  postcode: string
  from: number
  confidential?: true
}

export interface StoryGoal {
  words: string
  actions: readonly { owner: string; what: string; purpose: string; difference: string }[]
}

export interface StoryVisit {
  ago: number
  present: readonly string[]
  happened: string
  child?: string
  next?: string
}

export interface StoryOverlay {
  people: readonly string[]
  kind: 'child-protection-plan' | 'care' | 'leaving-care'
  from: number
  until?: number
  title: string
  why: string
}

/** A fact of a child, days given as days ago. */
export interface StoryFact {
  child: string
  fact: FactTable
  values(on: (ago: number) => Day): FactValues
}
