import type { Writable } from 'node:stream'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { LoggerOptions } from 'pino'

export type Log = false | 'info' | 'warn' | { level: string; stream: Writable }

/** What Fastify is told about its log. */
export function logger(log: Log): false | (LoggerOptions & { stream?: Writable }) {
  if (log === false) return false
  return typeof log === 'string' ? { level: log, base: undefined } : { ...log, base: undefined }
}

/** One line for a request: its route as written in the program, status and time. Never an address, a body or a name. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const line = { ...where(request), status: reply.statusCode, ms: Math.round(reply.elapsedTime * 10) / 10 }
    request.log.info(line)
  })
}

/** Tells whoever asked how long the server took, in milliseconds: the whole alone, nothing of what it did. */
export function tellTime(app: FastifyInstance): void {
  app.addHook('onSend', async (_request, reply) => {
    reply.header('server-timing', `total;dur=${reply.elapsedTime.toFixed(1)}`)
  })
}

/** A fault of ours: its name, code and place. Messages are left out, for they may quote what was typed. */
export function logFault(request: FastifyRequest, error: unknown): void {
  request.log.error({ ...where(request), ...faultOf(error) })
}

const where = (request: FastifyRequest) => ({
  route: request.routeOptions.url ?? 'none',
  method: request.method,
})

function faultOf(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error }
  const { code, constraint } = error as Error & { code?: string; constraint?: string }
  const at = error.stack
    ?.split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 12)
  return { error: error.name, code, constraint, at }
}
