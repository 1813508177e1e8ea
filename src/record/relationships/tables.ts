import type { Generated } from 'kysely'
import type { DateRange, Entered, Versioned } from '../row.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    relationship: RelationshipTable
  }
}

export interface RelationshipTable extends Entered, Versioned {
  person_id: string
  other_id: string
  kind: string
  nature: 'biological' | 'step' | 'legal' | 'adoptive' | 'foster' | 'chosen'
  parental_responsibility: Generated<boolean>
  lives_with: Generated<boolean>
  safety: Generated<'safe' | 'not-safe' | 'not-known'>
  counts_as_family: boolean | null
  childs_words: string | null
  contact_rules: string | null
  during: DateRange
}
