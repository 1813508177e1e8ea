import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { KithError } from '../../platform/errors.ts'
import { refuse } from './refuse.tsx'
import type { Audience } from './screen.tsx'
import type { Web } from './services.ts'
import { visitor } from './visitor.ts'

/** What no route answers, and what goes wrong before one does. */
export function refuseEverythingElse(app: FastifyInstance, web: Web): void {
  const answer = async (error: unknown, request: FastifyRequest, reply: FastifyReply) =>
    refuse(await audience(web, request, reply), error)
  app.setErrorHandler(answer)
  app.setNotFoundHandler((request, reply) =>
    answer(new KithError('not-found', 'There is no such page.'), request, reply),
  )
}

async function audience(web: Web, request: FastifyRequest, reply: FastifyReply): Promise<Audience> {
  const session = await visitor(web, request).catch(() => undefined)
  return { web, request, reply, actor: session?.live ? session.actor : undefined }
}
