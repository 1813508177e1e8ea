import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { KithError } from '../../platform/errors.ts'
import type { Page } from '../../platform/pages/page.ts'
import { notThatWay } from './not-that-way.ts'
import { readBody, type Sent } from './read-body.ts'
import { refuse } from './refuse.tsx'
import { uploadsOf, withKept } from './refused-files.ts'
import { sendForm } from './send-form.ts'
import type { Web } from './services.ts'
import { showPage } from './show-page.tsx'
import { signInFirst } from './sign-in-first.ts'
import { keepTyped, turnAway } from './turn-away.ts'
import { visitOf } from './visit.ts'
import { whoAsks } from './visitor.ts'

/** Puts a page at its address: GET shows it, POST sends one of its forms, anything else is not allowed. */
export function servePage(app: FastifyInstance, web: Web, page: Page): void {
  const url = page.path.template
  app.get(url, (request, reply) => show(web, page, request, reply))
  if (page.forms) app.post(url, (request, reply) => send(web, page, request, reply))
  notThatWay(app, url, page.forms ? ['GET', 'HEAD', 'POST'] : ['GET', 'HEAD'])
}

async function show(
  web: Web,
  page: Page,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const session = await whoAsks(web, page, request)
  if (!session?.live) return signInFirst(reply, request.url)
  const visit = visitOf(web, request, reply, session)
  return showPage(visit, page).catch((error: unknown) => turnAway(visit, page, error))
}

async function send(
  web: Web,
  page: Page,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const asks = whoAsks(web, page, request)
  const sent = await readBody(request, await largestFor(asks, page), uploadsOf(web))
  try {
    return await answer({ web, page, request, reply, sent }, asks).catch((error: unknown) =>
      refuse({ web, request, reply }, error, { isPublic: page.public, form: sent.encoded }),
    )
  } finally {
    await sent.discard()
  }
}

type Asks = ReturnType<typeof whoAsks>

/** Nobody's disk is filled by somebody who is not signed in: of theirs the texts alone are read, and kept. */
const largestFor = (asks: Asks, { uploads = 0 }: Page): Promise<number> =>
  asks.then(
    (session) => (session?.live ? uploads : 0),
    () => 0,
  )

interface Asked {
  web: Web
  page: Page
  request: FastifyRequest
  reply: FastifyReply
  sent: Sent
}

async function answer({ web, page, request, reply, sent }: Asked, asks: Asks): Promise<FastifyReply> {
  const session = await asks
  if (!session) return refuse({ web, request, reply }, signedOut(), { form: sent.encoded })
  const visit = visitOf(web, request, reply, session)
  if (session.live)
    return sendForm(visit, page, await withKept(visit, page, sent)).catch((error: unknown) =>
      turnAway(visit, page, error, sent),
    )
  await keepTyped(visit, sent)
  return signInFirst(reply, request.url)
}

const signedOut = () =>
  new KithError(
    'not-signed-in',
    'Open Kith in another tab and sign in there. Then come back to this page and send it again.',
  )
