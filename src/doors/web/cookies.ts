import type { CookieSerializeOptions } from '@fastify/cookie'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Config } from '../../platform/config.ts'

/** Served over https, as the addresses that people use say. */
export const isHttps = (config: Config): boolean => config.publicUrl.startsWith('https:')

/** A cookie of this host alone: the browser itself refuses a `__Host-` cookie that another host or http has set. */
export function cookieName(config: Config, name: string): string {
  return isHttps(config) ? `__Host-${name}` : name
}

function options(config: Config): CookieSerializeOptions {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: isHttps(config) }
}

export interface Cookie {
  read(request: FastifyRequest): string | undefined
  write(reply: FastifyReply, value: string): void
  clear(reply: FastifyReply): void
}

/** A cookie of ours; without `seconds` it lasts until the browser is closed. */
function cookie(config: Config, name: string, seconds?: number): Cookie {
  const full = cookieName(config, name)
  return {
    read: (request) => request.cookies[full],
    write: (reply, value) => void reply.setCookie(full, value, { ...options(config), maxAge: seconds }),
    clear: (reply) => void reply.clearCookie(full, options(config)),
  }
}

/** The session: `<council>.<secret>`. */
export const sessionCookie = (config: Config): Cookie => cookie(config, 'kith')

/** A sign-in under way. */
export const signInCookie = (config: Config): Cookie => cookie(config, 'kith-sign-in', 600)

/** A sentence for the next page, shown once. */
export const noticeCookie = (config: Config): Cookie => cookie(config, 'kith-notice', 60)
