import type { Generated } from 'kysely'
import type { OfCouncil } from '../../platform/database/tables.ts'
import type { SectionCode, Written } from './sections.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    needs_assessment: NeedsAssessmentTable
    needs_section: NeedsSectionTable
  }
}

interface NeedsAssessmentTable extends OfCouncil {
  id: string
  version: Generated<number>
  neighbourhood_id: string | null
  name: string
  based_on: string | null
  author: string
  begun_on: string
  published_on: string | null
  /** JSON of NeedsContent, as it was on the day of publishing. */
  content: string | null
  entry_id: string
}

interface NeedsSectionTable extends OfCouncil, Written {
  assessment_id: string
  section: SectionCode
  version: number
  author: string
  entry_id: string
}
