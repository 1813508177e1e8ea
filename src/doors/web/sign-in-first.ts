import type { FastifyReply } from 'fastify'

/** Sends someone to sign in, with the way back. */
export function signInFirst(reply: FastifyReply, to: string): FastifyReply {
  return reply.redirect(`/sign-in?${new URLSearchParams({ to })}`, 303)
}
