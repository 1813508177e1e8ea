import type { OfCouncil } from '../../../platform/database/tables.ts'
import type { DateRange, Entered, Versioned } from '../../row.ts'

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    wall: WallTable
    wall_person: WallPersonTable
    own_worker: OwnWorkerTable
  }
}

/** These people are kept safe from that one. */
interface WallTable extends Entered, Versioned {
  from_id: string
  reason: string
  review_on: string
  during: DateRange
}

interface WallPersonTable extends OfCouncil {
  wall_id: string
  person_id: string
}

interface OwnWorkerTable extends Entered {
  person_id: string
  worker_id: string
  during: DateRange
}
