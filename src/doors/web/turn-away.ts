import type { FastifyReply } from 'fastify'
import type { Path } from '../../platform/pages/path.ts'
import { logRefusal } from '../../record/access/index.ts'
import { asRefusal } from './as-refusal.ts'
import { keepDraft } from './drafts.ts'
import { logFault } from './logging.ts'
import type { Sent } from './read-body.ts'
import { refuse } from './refuse.tsx'
import { signInFirst } from './sign-in-first.ts'
import type { Visit } from './visit.ts'

/** Answers a visit that was refused: on to the page that asks for a purpose, to sign-in, or a page with a sentence. */
export async function turnAway(
  visit: Visit,
  page: { path: Path; public?: boolean },
  error: unknown,
  sent?: Sent,
): Promise<FastifyReply> {
  const refusal = asRefusal(error)
  if (sent) await keepTyped(visit, sent)
  await logRefusal(
    visit.web.database,
    { actor: visit.actor, route: page.path.template, now: visit.now },
    error,
  )
  if (refusal?.code === 'not-signed-in') return signInFirst(visit.reply, visit.request.url)
  if (refusal?.code === 'purpose-needed' && refusal.details.to)
    return visit.reply.redirect('file' in page ? refusal.details.to : andBack(refusal.details.to, visit), 303)
  return refuse(visit, error, { isPublic: page.public, form: sent?.encoded })
}

/** An address with the way back to where somebody was. */
const andBack = (to: string, { request }: Visit): string =>
  `${to}${to.includes('?') ? '&' : '?'}${new URLSearchParams({ from: request.url })}`

/** Keeps what was typed as a draft of the account; where even that fails, the answer itself still holds it. */
export async function keepTyped({ web, request, actor, now }: Visit, sent: Sent): Promise<void> {
  const { account, authority } = actor
  if (!account) return
  await web.database
    .within(authority, (db) => keepDraft(db, account, request.url, sent.encoded, now))
    .catch((error: unknown) => logFault(request, error))
}
