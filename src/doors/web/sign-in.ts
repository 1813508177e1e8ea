import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { ownKey } from '../../platform/config.ts'
import { KithError } from '../../platform/errors.ts'
import { sameSitePath } from '../../platform/pages/same-site.ts'
import { findAccount } from '../../platform/sign-in/account.ts'
import { type Identity, type SignIn, signIn } from '../../platform/sign-in/client.ts'
import { DEVELOPMENT } from '../../platform/sign-in/development-issuer.ts'
import { endSession, openSession, sessionOf } from '../../platform/sign-in/session.ts'
import { sessionCookie, signInCookie } from './cookies.ts'
import { serveDevelopmentIssuer } from './personas.tsx'
import { dropFilesOf } from './refused-files.ts'
import type { Web } from './services.ts'
import { serveSignedOut } from './signed-out.tsx'
import { visitor } from './visitor.ts'

/** Signing in at the council's issuer, or at the development issuer where none is set; and signing out. */
export async function serveSignIn(app: FastifyInstance, web: Web): Promise<void> {
  const key = ownKey(web.config.folder)
  const settings = web.config.issuer ?? (await serveDevelopmentIssuer(app, web, key))
  const client = signIn({ ...settings, key })
  app.get('/sign-in', (request, reply) => begin(web, client, request, reply))
  app.get('/sign-in/return', (request, reply) => complete(web, client, request, reply))
  app.post('/sign-out', (request, reply) => leave(web, client, request, reply))
  app.get('/session', (request, reply) => stay(web, request, reply))
  serveSignedOut(app, web)
}

async function begin(
  web: Web,
  client: SignIn,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { to: asked, again } = request.query as { to?: string; again?: string }
  const to = sameSitePath(asked)
  if (!again && isElsewhere(web, request)) {
    return reply.redirect(`${web.config.publicUrl}/sign-in?${new URLSearchParams({ to, again: '1' })}`, 303)
  }
  if ((await visitor(web, request))?.live) return reply.redirect(to, 303)
  const { address, cookie } = await client.begin(returnAddress(web), to)
  signInCookie(web.config).write(reply, cookie)
  return reply.header('cache-control', 'no-store').redirect(address, 303)
}

async function complete(
  web: Web,
  client: SignIn,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const kept = signInCookie(web.config)
  const { identity, to } = await client.complete(
    new URL(request.url, web.config.publicUrl),
    kept.read(request),
  )
  kept.clear(reply)
  sessionCookie(web.config).write(reply, await open(web, identity))
  return reply.header('cache-control', 'no-store').redirect(sameSitePath(to), 303)
}

async function open({ database, config, clock }: Web, { issuer, subject }: Identity): Promise<string> {
  return database.within(config.council, async (db) => {
    const account = await findAccount(db, config.issuer ? issuer : DEVELOPMENT, subject)
    if (!account)
      throw new KithError(
        'not-allowed',
        'You are known, but you have no account in Kith here. Ask your manager to have one opened.',
      )
    return openSession(db, config.council, account, clock())
  })
}

async function leave(
  web: Web,
  client: SignIn,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const cookie = sessionCookie(web.config)
  const session = cookie.read(request)
  if (session) {
    await endSession(web.database, session, web.clock())
    await dropFilesOf(web, sessionOf(session))
  }
  cookie.clear(reply)
  const back = `${web.config.publicUrl}/signed-out`
  return reply.redirect((await client.end(back).catch(() => undefined)) ?? '/signed-out', 303)
}

/** "Stay signed in": finding the session marks it as used. */
async function stay(web: Web, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const session = await visitor(web, request)
  return reply
    .status(session?.live ? 204 : 401)
    .header('cache-control', 'no-store')
    .send()
}

/** Cookies of 127.0.0.1 are not those of localhost: who signs in begins at the address that they will come back to. */
const isElsewhere = ({ config }: Web, request: FastifyRequest) =>
  !config.issuer && request.host !== new URL(config.publicUrl).host

const returnAddress = ({ config }: Web) => `${config.publicUrl}/sign-in/return`
