import type { Generated } from 'kysely'
import type { OfCouncil } from '../../platform/database/tables.ts'
import type { DateRange, Entered, Versioned } from '../row.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    involvement: InvolvementTable
    involvement_child: InvolvementChildTable
    allocation: AllocationTable
    overlay: OverlayTable
  }
}

interface InvolvementTable extends Entered, Versioned {
  family_id: string
  during: DateRange
  why: Generated<string>
  intensity: Generated<'light' | 'ordinary' | 'intensive'>
}

interface InvolvementChildTable extends OfCouncil {
  id: string
  involvement_id: string
  person_id: string
  during: DateRange
}

export type Part = 'key-worker' | 'co-worker' | 'overseer' | 'expert'

interface AllocationTable extends Entered {
  involvement_id: string
  worker_id: string
  part: Part
  during: DateRange
  reason: Generated<string>
}

interface OverlayTable extends Entered, Versioned {
  involvement_id: string | null
  person_id: string
  kind: string
  during: DateRange
  facts: Generated<unknown>
}
