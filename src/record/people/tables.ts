import type { Generated } from 'kysely'
import type { OfCouncil } from '../../platform/database/tables.ts'
import type { DateRange, Entered, Versioned } from '../row.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    person: PersonTable
    person_alias: PersonAliasTable
    identifier: IdentifierTable
    person_address: PersonAddressTable
  }
}

export type Sex = 'F' | 'M' | 'U'

export interface PersonTable extends OfCouncil, Versioned {
  id: string
  given_names: Generated<string>
  family_name: Generated<string>
  known_as: string | null
  birth_date: string | null
  expected_birth_date: string | null
  death_date: string | null
  sex: Generated<Sex>
  gender: string | null
  pronouns: string | null
  ethnicity: string | null
  first_language: string | null
  other_languages: Generated<string[]>
  interpreter: boolean | null
  communication: string | null
  disabilities: Generated<string[]>
  phone: string | null
  email: string | null
  merged_into: string | null
}

interface PersonAliasTable extends Entered {
  person_id: string
  kind: 'former' | 'alias' | 'birth' | 'religious'
  given_names: string
  family_name: string
}

interface IdentifierTable extends Entered {
  person_id: string
  kind: string
  value: string
  state: Generated<string>
  ended_entry_id: string | null
}

export interface PersonAddressTable extends Entered {
  person_id: string
  kind: 'home' | 'correspondence' | 'temporary'
  lines: string
  postcode: string | null
  during: DateRange
  confidential: Generated<boolean>
}
