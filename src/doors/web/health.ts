import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import type { Web } from './services.ts'

/** GET /health: 200 where the database answers, else 503; for a load balancer. */
export function serveHealth(app: FastifyInstance, { database }: Web): void {
  app.get('/health', async (_request, reply) => {
    const answers = await sql`select 1`.execute(database.outside).then(
      () => true,
      () => false,
    )
    return reply
      .status(answers ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ database: answers ? 'answers' : 'does not answer' })
  })
}
