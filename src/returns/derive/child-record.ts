import type { HelpOfChild } from '../../family-help/index.ts'
import type { Referral } from '../../front-door/index.ts'
import type { Period } from '../../platform/time/period.ts'
import type { FactTable, FactValues } from '../../record/history/fact-table.ts'
import type { Sex } from '../../record/tables.ts'

/** A fact with the ledger entry that wrote it. */
export interface HeldFact {
  entry: string
  values: FactValues
}

export interface HeldNumber {
  value: string
  entry: string
}

/** Something that lay over a child’s help. */
export interface Overlay {
  kind: string
  period: Period
  entry: string
  /** Of a child protection plan: the category of abuse, where the decision says it. */
  category: string | null
}

/** Who somebody is, as returns ask it. */
export interface WhoTheyAre {
  given_names: string
  family_name: string
  sex: Sex
  birth_date: string | null
  expected_birth_date: string | null
  death_date: string | null
  ethnicity: string | null
  disabilities: readonly string[]
}

/** Everything that the record holds of one child and returns ask for; records found to be one person’s are together. */
export interface ChildRecord {
  person: string
  /** The number in returns, and the entry that gave it where the council did. */
  number: string
  numberEntry: string | undefined
  who: WhoTheyAre
  numbers: Readonly<Record<string, HeldNumber>>
  facts: ReadonlyMap<FactTable, readonly HeldFact[]>
  help: readonly HelpOfChild[]
  referrals: readonly Referral[]
  overlays: readonly Overlay[]
  /** Home addresses with a postcode, earliest first. */
  homes: readonly { postcode: string; period: Period; entry: string }[]
}

export const factsOf = ({ facts }: ChildRecord, table: FactTable): readonly HeldFact[] =>
  facts.get(table) ?? []
