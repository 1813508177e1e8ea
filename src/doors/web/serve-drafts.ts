import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { sameSitePath } from '../../platform/pages/same-site.ts'
import { dropDraft, keepDraft } from './drafts.ts'
import { formText } from './read-body.ts'
import type { Web } from './services.ts'
import { visitor } from './visitor.ts'

const LARGEST = 500_000

/**
 * POST /drafts keeps a page's form as it stands (`_page` is the page's path with its query); made for the browser's
 * beacon. POST /drafts/discard drops it and goes back to the page.
 */
export function serveDrafts(app: FastifyInstance, web: Web): void {
  app.post('/drafts', { bodyLimit: LARGEST }, (request, reply) => keep(web, request, reply))
  app.post('/drafts/discard', (request, reply) => discard(web, request, reply))
}

async function keep(web: Web, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const session = await visitor(web, request)
  const { account, authority } = session?.actor ?? {}
  if (!account || !authority) return reply.status(401).send()
  const body = formText(request)
  await web.database.within(authority, (db) => keepDraft(db, account, pageOf(body), body, web.clock()))
  return reply.status(session?.live ? 204 : 401).send()
}

async function discard(web: Web, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const session = await visitor(web, request)
  const page = pageOf(formText(request))
  const { account, authority } = session?.actor ?? {}
  if (account && authority) await web.database.within(authority, (db) => dropDraft(db, account, page))
  return reply.redirect(page, 303)
}

const pageOf = (body: string) => sameSitePath(new URLSearchParams(body).get('_page') ?? undefined)
