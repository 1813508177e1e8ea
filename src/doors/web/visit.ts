import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Db } from '../../platform/database/open.ts'
import type { Actor, Permission, Viewer } from '../../platform/operations/operation.ts'
import { viewer } from '../../platform/operations/run.ts'
import type { Params } from '../../platform/pages/page.ts'
import type { Path } from '../../platform/pages/path.ts'
import type { FoundSession } from '../../platform/sign-in/session.ts'
import type { Web } from './services.ts'

/** One request for a page or a download, by someone who is known. */
export interface Visit {
  web: Web
  request: FastifyRequest
  reply: FastifyReply
  actor: Actor
  /** The id of their session; nobody’s on a public page. */
  session: string | undefined
  now: Date
  params: Params
  query: Params
}

/** A request as the visit of somebody who is known. */
export function visitOf(
  web: Web,
  request: FastifyRequest,
  reply: FastifyReply,
  { actor, id }: FoundSession,
): Visit {
  return {
    web,
    request,
    reply,
    actor,
    session: id,
    now: web.clock(),
    params: request.params as Params,
    query: queryOf(request),
  }
}

/** The query, each name once; what was asked several times is joined by commas. */
function queryOf(request: FastifyRequest): Params {
  const asked = new URL(request.url, 'http://kith.invalid').searchParams
  return Object.fromEntries([...new Set(asked.keys())].map((name) => [name, asked.getAll(name).join(',')]))
}

/** Asks the permission and reads, in one transaction of the council. */
export function readAs<T>(
  { web, actor, now, params }: Visit,
  { may, path }: { may: Permission; path: Path },
  read: (look: Viewer, db: Db) => Promise<T>,
): Promise<T> {
  return web.database.within(actor.authority, async (db) => {
    const look = viewer(db, actor, now, path.template)
    await may.check(look, { ...params })
    return read(look, db)
  })
}
