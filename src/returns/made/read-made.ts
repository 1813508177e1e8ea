import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { KithError } from '../../platform/errors.ts'
import { isId } from '../../platform/id.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import type { MadeKind } from './tables.ts'

/** What was asked for last, as far as it is made. `Summary` is what its maker says of it. */
export interface Made<Summary> {
  id: string
  kind: MadeKind
  on: string
  since: string | null
  author: string
  endedAt: Date | null
  done: number
  of: number | null
  problem: string | null
  summary: Summary | null
}

interface Which {
  kind: MadeKind
  on: string
  since?: string | undefined
}

const row = ({ db }: Viewer) =>
  db
    .selectFrom('return_made')
    .select(['id', 'kind', 'on_day as on', 'since', 'author', 'ended_at as endedAt'])
    .select(['done', 'of', 'problem', 'summary'])

/** The last that somebody asked for; undefined where nobody did in the last day. */
export async function latestMade<Summary>(
  viewer: Viewer,
  { kind, on, since }: Which,
): Promise<Made<Summary> | undefined> {
  const found = await row(viewer)
    .where('kind', '=', kind)
    .where('on_day', '=', on)
    .where('since', 'is not distinct from', since ?? null)
    .orderBy('asked_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return found as Made<Summary> | undefined
}

/** @throws KithError `not-found` where it is not there or not made yet. */
export async function readMade(viewer: Viewer, id: string): Promise<Made<unknown>> {
  const found = isId(id) ? await row(viewer).where('id', '=', id).executeTakeFirst() : undefined
  if (found?.summary) return found
  throw new KithError('not-found', 'These files are not there. They are kept for a day: make them again.')
}

/** A file of it, unpacked as it is read. @throws KithError `not-found`. */
export async function readMadeFile({ db }: Viewer, made: string, name: string): Promise<Readable> {
  const pieces = await db
    .selectFrom('return_made_file')
    .select('content')
    .where('made_id', '=', made)
    .where('name', '=', name)
    .orderBy('at')
    .execute()
  if (pieces.length === 0) throw new KithError('not-found', 'There is no such file.')
  return Readable.from(pieces.map(({ content }) => content)).pipe(createGunzip())
}
