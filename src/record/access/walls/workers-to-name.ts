import type { Viewer } from '../../../platform/operations/operation.ts'
import { mayEver } from '../rules.ts'

/** Who may work for one person alone: everybody who can sign in and may read records by helping. */
export async function workersToName({ db, actor }: Viewer): Promise<{ value: string; text: string }[]> {
  const rows = await db
    .selectFrom('account')
    .innerJoin('worker', 'worker.id', 'account.worker_id')
    .leftJoin('team', 'team.id', 'worker.team_id')
    .select(['worker.id', 'worker.name', 'worker.discipline', 'team.name as team', 'account.roles'])
    .where('account.active', '=', true)
    .where('worker.active', '=', true)
    .orderBy('worker.name')
    .execute()
  return rows
    .filter(({ id, roles }) => id !== actor.worker && mayEver(roles, 'lead'))
    .map(({ id, name, discipline, team }) => ({
      value: id,
      text: [name, discipline, team].filter(Boolean).join(', '),
    }))
}
