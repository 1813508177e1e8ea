import type { FastifyInstance, InjectOptions } from 'fastify'
import type { IssuerSettings } from '../../platform/sign-in/client.ts'

/** Asks this application itself, whatever address it is reached at from outside. */
export function fetchWithin(app: FastifyInstance): NonNullable<IssuerSettings['fetch']> {
  return async (address, { method, headers, body }) => {
    const { host, protocol, pathname, search } = new URL(address)
    const answer = await app.inject({
      method: method as InjectOptions['method'],
      url: `${pathname}${search}`,
      headers: { ...headers, host, 'x-forwarded-proto': protocol.slice(0, -1) },
      payload: body?.toString(),
    })
    return new Response(answer.body, {
      status: answer.statusCode,
      headers: answer.headers as Record<string, string>,
    })
  }
}
