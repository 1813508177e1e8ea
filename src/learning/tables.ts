import type { OfCouncil } from '../platform/database/tables.ts'
import type { Heading } from './outcomes/headings.ts'

declare module '../platform/database/tables.ts' {
  interface Tables {
    family_outcome: FamilyOutcomeTable
  }
}

interface FamilyOutcomeTable extends OfCouncil {
  id: string
  heading: Heading
  quarter: string
  families: number
  achieved: number
  source: string
  brought_on: string
  author: string
  superseded_by: string | null
  entry_id: string
}
