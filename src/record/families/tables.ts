import type { Generated } from 'kysely'
import type { OfCouncil } from '../../platform/database/tables.ts'
import type { DateRange, Entered, Versioned } from '../row.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    neighbourhood: NeighbourhoodTable
    neighbourhood_population: NeighbourhoodPopulationTable
    team: TeamTable
    worker: WorkerTable
    family: FamilyTable
    family_member: FamilyMemberTable
  }
}

interface NeighbourhoodTable extends OfCouncil {
  id: string
  name: string
  population: number
  children: number
}

/** Counts of children, nobody's record. */
interface NeighbourhoodPopulationTable extends OfCouncil {
  neighbourhood_id: string
  age: number
  sex: 'F' | 'M'
  ethnic_group: string
  children: number
}

interface TeamTable extends OfCouncil {
  id: string
  name: string
  kind: 'family-help' | 'front-door' | 'council'
  neighbourhood_id: string | null
}

interface WorkerTable extends OfCouncil {
  id: string
  name: string
  discipline: string
  registered_social_worker: Generated<boolean>
  registration: string | null
  team_id: string | null
  languages: Generated<string[]>
  full_time_share: Generated<number>
  skills: Generated<string[]>
  active: Generated<boolean>
}

interface FamilyTable extends OfCouncil, Versioned {
  id: string
  name: string
  team_id: string | null
}

interface FamilyMemberTable extends Entered {
  family_id: string
  person_id: string
  during: DateRange
}
