import { randomBytes } from 'node:crypto'
import cookie from '@fastify/cookie'
import Fastify, { type FastifyInstance, LogController } from 'fastify'
import { serveApi } from '../api/index.ts'
import { asRefusal } from './as-refusal.ts'
import { serveAssets } from './assets.ts'
import { councilNames } from './councils.ts'
import { serveHealth } from './health.ts'
import { type Log, logFault, logger, logRequests, tellTime } from './logging.ts'
import { acceptForms } from './read-body.ts'
import { refuseEverythingElse } from './refuse-rest.ts'
import { sweepKeptFiles } from './refused-files.ts'
import { secure } from './security.ts'
import { serveDownload } from './serve-download.ts'
import { serveDrafts } from './serve-drafts.ts'
import { servePage } from './serve-page.ts'
import type { Services, Web } from './services.ts'
import { serveSignIn } from './sign-in.ts'
import { visitor } from './visitor.ts'

/** The application, ready to listen or to be tried with `inject`. */
export async function createApp(services: Services, log: Log = false): Promise<FastifyInstance> {
  const web: Web = { ...services, councilName: councilNames(services.database) }
  const app = Fastify({
    logger: logger(log),
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomBytes(6).toString('hex'),
    routerOptions: { ignoreTrailingSlash: true },
  })
  logRequests(app)
  tellTime(app)
  await app.register(cookie)
  await secure(app, web.config)
  await acceptForms(app)
  refuseEverythingElse(app, web)
  serveAssets(app)
  serveHealth(app, web)
  sweepKeptFiles(app, web)
  serveDrafts(app, web)
  await serveSignIn(app, web)
  await serveApi(app, { ...web, identify: (request) => visitor(web, request), asRefusal, logFault })
  for (const page of web.pages) servePage(app, web, page)
  for (const download of web.downloads) serveDownload(app, web, download)
  return app
}
