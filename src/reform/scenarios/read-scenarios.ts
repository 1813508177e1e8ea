import { KithError } from '../../platform/errors.ts'
import { isId } from '../../platform/id.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import type { Outcome } from './outcome.ts'
import './tables.ts'

export interface SavedScenario {
  scenario: string
  version: number
  name: string
  note: string
  switches: Record<string, string>
  result: Outcome
  retired: boolean
  savedAt: Date
  author: string
}

/** Every scenario as it stands now, the last saved first. */
export async function readScenarios(viewer: Viewer): Promise<SavedScenario[]> {
  const rows = await versions(viewer)
    .distinctOn('scenario_id')
    .orderBy('scenario_id')
    .orderBy('version', 'desc')
    .execute()
  return rows.map(toScenario).sort((a, b) => b.savedAt.getTime() - a.savedAt.getTime())
}

/** All versions of one, the newest first. @throws KithError `not-found`. */
export async function readVersions(
  viewer: Viewer,
  id: string | undefined,
): Promise<[SavedScenario, ...SavedScenario[]]> {
  const rows = isId(id)
    ? await versions(viewer).where('scenario_id', '=', id!).orderBy('version', 'desc').limit(200).execute()
    : []
  const [newest, ...others] = rows.map(toScenario)
  if (!newest) throw new KithError('not-found', 'There is no such scenario. Choose one from the list.')
  return [newest, ...others]
}

const versions = ({ db }: Pick<Viewer, 'db'>) =>
  db
    .selectFrom('reform_scenario_version')
    .select(['scenario_id', 'version', 'name', 'note', 'switches', 'result', 'retired', 'saved_at', 'author'])

type Row = Awaited<ReturnType<ReturnType<typeof versions>['execute']>>[number]

const toScenario = ({ scenario_id, saved_at, ...row }: Row): SavedScenario => ({
  ...row,
  scenario: scenario_id,
  savedAt: saved_at,
})
