import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Database } from '../../platform/database/open.ts'
import { KithError } from '../../platform/errors.ts'
import type { Actor } from '../../platform/operations/operation.ts'
import type { Registry } from '../../platform/operations/registry.ts'
import { read, run } from '../../platform/operations/run.ts'
import { readForm, toInput } from '../../platform/pages/form-body.ts'
import type { FoundSession } from '../../platform/sign-in/session.ts'
import { logRefusal } from '../../record/access/index.ts'
import { openApi } from './open-api.ts'
import { sendFault, sendProblem } from './problem.ts'

export interface ApiOptions {
  database: Database
  registry: Registry
  clock(): Date
  /** Who sent the request. */
  identify(request: FastifyRequest): Promise<FoundSession | undefined>
  /** An error as the refusal that it means; undefined for a fault of ours. */
  asRefusal(error: unknown): KithError | undefined
  logFault(request: FastifyRequest, error: unknown): void
}

/** Every operation as `POST /api/<name>` and every reading as `GET /api/<name>`, in JSON, with their document. */
export async function serveApi(app: FastifyInstance, options: ApiOptions): Promise<void> {
  await app.register(
    async (api) => {
      api.setErrorHandler((error, request, reply) => refuse(options, error, request, reply))
      api.setNotFoundHandler((_request, reply) => sendProblem(reply, nothing()))
      const document = openApi(options.registry)
      api.get('/openapi.json', (_request, reply) => reply.send(document))
      for (const operation of options.registry.operations.values()) {
        api.post(`/${operation.name}`, async (request, reply) => {
          const actor = await actorOf(options, request)
          const chosen = { request: keyOf(request), now: options.clock() }
          const work = () => run(options.database, operation, actor, request.body ?? {}, chosen)
          return answer(reply, await keepingRefusals(options, actor, operation.name, work))
        })
      }
      for (const reading of options.registry.readings.values()) {
        api.get(`/${reading.name}`, async (request, reply) => {
          const actor = await actorOf(options, request)
          const asked = toInput(readForm(request.url.split('?')[1] ?? ''))
          const work = () => read(options.database, reading, actor, asked, options.clock())
          return answer(reply, await keepingRefusals(options, actor, reading.name, work))
        })
      }
    },
    { prefix: '/api' },
  )
}

/** A refused look is written into the access log before the refusal goes out. */
async function keepingRefusals<T>(
  { database, clock }: ApiOptions,
  actor: Actor,
  route: string,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    await logRefusal(database, { actor, route, now: clock() }, error)
    throw error
  }
}

async function actorOf({ identify }: ApiOptions, request: FastifyRequest): Promise<Actor> {
  const session = await identify(request)
  if (session?.live) return session.actor
  throw new KithError('not-signed-in', 'Send the session cookie, or its value as "Authorization: Bearer …".')
}

const nothing = () =>
  new KithError('not-found', 'There is no such operation. /api/openapi.json lists them all.')

/** The same key is carried out once, and answered again. */
function keyOf({ headers }: FastifyRequest): string | undefined {
  const key = headers['idempotency-key']
  return typeof key === 'string' ? key.replace(/^"(.*)"$/, '$1') : undefined
}

function answer(reply: FastifyReply, output: unknown): FastifyReply {
  return reply
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send(JSON.stringify(output ?? null))
}

function refuse(
  options: ApiOptions,
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const refusal = options.asRefusal(error)
  if (refusal?.code === 'not-signed-in') reply.header('www-authenticate', 'Bearer realm="Kith"')
  if (refusal) return sendProblem(reply, refusal)
  options.logFault(request, error)
  return sendFault(reply, request.id)
}
