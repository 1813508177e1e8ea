import type { FastifyRequest } from 'fastify'
import type { Actor } from '../../platform/operations/operation.ts'
import { type FoundSession, findSession } from '../../platform/sign-in/session.ts'
import { sessionCookie } from './cookies.ts'
import type { Services } from './services.ts'
import { sourceOf } from './source-of.ts'

/** The session of a request, from its cookie or `Authorization: Bearer` with the same value. */
export function visitor(
  { database, config, clock }: Services,
  request: FastifyRequest,
): Promise<FoundSession | undefined> {
  return findSession(database, bearer(request) ?? sessionCookie(config).read(request), clock())
}

function bearer({ headers }: FastifyRequest): string | undefined {
  return /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1]
}

/** Who opens a page or a file: whoever is signed in; nobody in particular where it is public, signed in or not. */
export async function whoAsks(
  web: Services,
  { public: isPublic }: { public?: boolean },
  request: FastifyRequest,
): Promise<FoundSession | undefined> {
  return isPublic ? { actor: publicActor(web, request), live: true } : visitor(web, request)
}

function publicActor({ config, clock }: Services, { ip }: FastifyRequest): Actor {
  return { authority: config.council, name: 'public', roles: ['public'], source: sourceOf(ip, clock()) }
}
