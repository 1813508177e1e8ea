import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Config } from '../../platform/config.ts'
import { noticeCookie } from './cookies.ts'

const LONGEST = 400

/** Keeps a sentence for the page that the browser is sent to. */
export function leaveNotice(config: Config, reply: FastifyReply, notice: string): void {
  noticeCookie(config).write(reply, Buffer.from(notice.slice(0, LONGEST)).toString('base64url'))
}

/** The sentence that was left, which is then gone. */
export function takeNotice(config: Config, request: FastifyRequest, reply: FastifyReply): string | undefined {
  const kept = noticeCookie(config).read(request)
  if (!kept) return undefined
  noticeCookie(config).clear(reply)
  return Buffer.from(kept, 'base64url').toString().slice(0, LONGEST)
}
