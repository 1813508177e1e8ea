import type { Generated } from 'kysely'
import type { OfCouncil } from '../../platform/database/tables.ts'
import type { ToldGender, ToldOrientation } from './words.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    told_identity: ToldIdentityTable
  }
}

interface ToldIdentityTable extends OfCouncil {
  person_id: string
  version: Generated<number>
  gender_words: string
  gender: ToldGender | null
  orientation_words: string
  orientation: ToldOrientation | null
  may_count: boolean
  told_on: string
  entry_id: string
}
