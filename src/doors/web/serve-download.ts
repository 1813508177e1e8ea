import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Download } from '../../platform/pages/page.ts'
import { notThatWay } from './not-that-way.ts'
import type { Web } from './services.ts'
import { signInFirst } from './sign-in-first.ts'
import { turnAway } from './turn-away.ts'
import { readAs, type Visit, visitOf } from './visit.ts'
import { whoAsks } from './visitor.ts'

/** Puts a file at its address: read like a page, sent to be saved. */
export function serveDownload(app: FastifyInstance, web: Web, download: Download): void {
  const url = download.path.template
  app.get(url, (request, reply) => open(web, download, request, reply))
  notThatWay(app, url, ['GET', 'HEAD'])
}

async function open(
  web: Web,
  download: Download,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const session = await whoAsks(web, download, request)
  if (!session?.live) return signInFirst(reply, request.url)
  const visit = visitOf(web, request, reply, session)
  return send(visit, download).catch((error: unknown) => turnAway(visit, download, error))
}

async function send(visit: Visit, download: Download): Promise<FastifyReply> {
  const data = await readAs(visit, download, (look) => download.read(look, visit.params, visit.query))
  const { name, type, body } = download.file(data)
  return visit.reply
    .type(type)
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .header('cache-control', 'no-store')
    .send(body instanceof Uint8Array ? Buffer.from(body) : body)
}
