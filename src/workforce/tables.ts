import type { Generated } from 'kysely'
import type { OfCouncil } from '../platform/database/tables.ts'
import type { AbsenceKind, CameFrom, Gender, Qualification, Role, Stage, WentTo, WhyLeft } from './words.ts'

declare module '../platform/database/tables.ts' {
  interface Tables {
    worker_post: WorkerPostTable
    worker_absence: WorkerAbsenceTable
    vacancy: VacancyTable
    worker_profile: WorkerProfileTable
  }
}

interface Kept extends OfCouncil {
  version: Generated<number>
  entry_id: string
}

interface WorkerPostTable extends Kept {
  id: string
  worker_id: string
  role: Role
  /** 1 is full time. PostgreSQL gives it as text. */
  full_time_share: string | number
  agency: boolean
  during: string
  came_from: CameFrom | null
  why_left: WhyLeft | null
  went_to: WentTo | null
}

interface WorkerAbsenceTable extends Kept {
  id: string
  worker_id: string
  kind: AbsenceKind
  during: string
}

interface VacancyTable extends Kept {
  id: string
  team_id: string | null
  role: Role
  full_time_share: string | number
  registered_social_worker: boolean
  during: string
  ended_how: 'filled' | 'withdrawn' | null
}

interface WorkerProfileTable extends Kept {
  worker_id: string
  birth_date: string | null
  gender: Gender | null
  ethnicity: string | null
  qualified_at: string | null
  qualification: Qualification | null
  step_up: boolean | null
  frontline: boolean | null
  stage: Stage | null
}
