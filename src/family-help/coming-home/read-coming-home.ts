import { KithError } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import type { How, Look, Stability } from './stability.ts'
import { stabilityOf } from './stability.ts'

export interface ComingHome {
  id: string
  version: number
  child: string
  goal: string
  supports: string
  familySays: string
  careSays: string
  childSays: string
  hopedOn: string | null
  homeOn: string | null
  /** The newest first. */
  looks: Look[]
  stability: Stability
}

/** The children of a family who come or came home from care, the newest plan first. */
export async function readComingHome(viewer: Viewer, family: string): Promise<ComingHome[]> {
  const { db, today } = viewer
  const rows = await db
    .selectFrom('coming_home')
    .selectAll()
    .where('family_id', '=', family)
    .orderBy('written_at', 'desc')
    .execute()
  const looks = await looksOf(
    viewer,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => {
    const own = looks.get(row.id) ?? []
    return {
      id: row.id,
      version: row.version,
      child: row.person_id,
      goal: row.goal,
      supports: row.supports,
      familySays: row.family_says,
      careSays: row.care_says,
      childSays: row.child_says,
      hopedOn: row.hoped_on,
      homeOn: row.home_on,
      looks: own,
      stability: stabilityOf(row.home_on, own, today),
    }
  })
}

/** @throws KithError `not-found`. */
export async function findComingHome(viewer: Viewer, family: string, id: string): Promise<ComingHome> {
  const found = (await readComingHome(viewer, family)).find((one) => one.id === id)
  if (found) return found
  throw new KithError('not-found', 'There is no such plan. Choose one from the page about coming home.')
}

async function looksOf({ db }: Viewer, ids: readonly string[]): Promise<Map<string, Look[]>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('coming_home_look')
    .selectAll()
    .where('coming_home_id', 'in', ids)
    .orderBy('looked_on', 'desc')
    .orderBy('written_at', 'desc')
    .execute()
  const looks = rows.map(({ coming_home_id, looked_on: on, how, words, author }) => ({
    id: coming_home_id,
    look: { on, how: how as How, words, author },
  }))
  const grouped = Map.groupBy(looks, ({ id }) => id)
  return new Map([...grouped].map(([id, all]) => [id, all.map(({ look }) => look)]))
}
