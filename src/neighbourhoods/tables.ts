import type { Generated } from 'kysely'
import type { OfCouncil } from '../platform/database/tables.ts'
import type { VenueKind } from './venues/kinds.ts'

declare module '../platform/database/tables.ts' {
  interface Tables {
    small_area: SmallAreaTable
    footprint_drawing: FootprintDrawingTable
    footprint: FootprintTable
    footprint_area: FootprintAreaTable
    venue: VenueTable
    consultation: ConsultationTable
  }
}

interface Versioned extends OfCouncil {
  id: string
  version: Generated<number>
}

interface SmallAreaTable extends OfCouncil {
  code: string
  name: string
  people: number | null
  children: number | null
  /** 1 is the tenth of England’s areas with the most deprivation. */
  decile: number | null
  /** Metres on the national grid. */
  east: number | null
  north: number | null
  source: string
}

interface FootprintDrawingTable extends Versioned {
  name: string
  note: string
  based_on: string | null
  author: string
  begun_on: string
  agreed_from: string | null
  agreed_by: string | null
  agreed_why: string | null
  entry_id: string
}

interface FootprintTable extends Versioned {
  drawing_id: string
  name: string
  neighbourhood_id: string | null
}

interface FootprintAreaTable extends OfCouncil {
  drawing_id: string
  area_code: string
  footprint_id: string
}

interface VenueTable extends Versioned {
  name: string
  kind: VenueKind
  place: string
  neighbourhood_id: string | null
  open_when: string
  step_free: boolean | null
  closed_on: string | null
  entry_id: string
}

interface ConsultationTable extends Versioned {
  drawing_id: string
  asked_on: string
  whom: string
  asked: string
  said: string
  changed: string
  entry_id: string
}
