import { type RawBuilder, sql } from 'kysely'
import { KithError } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { fromRange, lastDay } from '../../platform/time/period.ts'
import { dayInWords } from '../../platform/time/words.ts'
import { type CameFrom, ROLES, type Role, type WentTo, type WhyLeft } from '../words.ts'
import '../tables.ts'

/** What somebody is employed as, from a day until a day. */
export interface Post {
  id: string
  version: number
  worker: string
  role: Role
  /** 1 is full time. */
  fullTimeShare: number
  agency: boolean
  from: string
  lastDay: string | null
  cameFrom: CameFrom | null
  whyLeft: WhyLeft | null
  wentTo: WentTo | null
  /** The ledger entry that it stands on. */
  entry: string
}

/** Every post of these workers, or of all, the latest first. */
export const readPosts = (viewer: Viewer, workers?: readonly string[]): Promise<Post[]> =>
  select(viewer, workers ? sql`worker_id = any(${[...workers]}::uuid[])` : sql`true`)

/** @throws KithError `not-found`. */
export async function readPost(viewer: Viewer, id: string): Promise<Post> {
  const [post] = await select(viewer, sql`id = ${id}::uuid`)
  if (post) return post
  throw new KithError('not-found', 'There is no such post. Open the worker’s page again.')
}

type Row = Omit<Post, 'from' | 'lastDay' | 'fullTimeShare'> & { during: string; share: string }

async function select({ db, actor }: Viewer, condition: RawBuilder<unknown>): Promise<Post[]> {
  const { rows } =
    await sql<Row>`select id, version, worker_id as worker, role, full_time_share::text as share, agency,
      during, came_from as "cameFrom", why_left as "whyLeft", went_to as "wentTo", entry_id as entry
    from worker_post where authority = ${actor.authority} and ${condition}
    order by worker_id, lower(during) desc, id`.execute(db)
  return rows.map(({ during, share, ...row }) => {
    const period = fromRange(during)
    return { ...row, fullTimeShare: Number(share), from: period.from, lastDay: lastDay(period) }
  })
}

/** What stands, by the labels that the person sees. */
export const postInWords = ({ role, fullTimeShare, from, lastDay: last }: Post): Record<string, string> => ({
  Post: ROLES[role],
  'Share of full time': String(fullTimeShare),
  'First day': dayInWords(from),
  'Last day': last ? dayInWords(last) : 'Open',
})
