import type { FastifyInstance, HTTPMethods } from 'fastify'

const ALL: HTTPMethods[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']

/** Answers 405 to the methods that an address does not have (RFC 9110 section 15.5.6). */
export function notThatWay(app: FastifyInstance, url: string, allowed: readonly HTTPMethods[]): void {
  const method = ALL.filter((each) => !allowed.includes(each))
  app.route({
    method,
    url,
    handler: (_request, reply) => reply.status(405).header('allow', allowed.join(', ')).send(),
  })
}
