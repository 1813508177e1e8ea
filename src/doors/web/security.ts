import helmet from '@fastify/helmet'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Config } from '../../platform/config.ts'
import { KithError } from '../../platform/errors.ts'
import { isHttps } from './cookies.ts'

/** Security headers on every answer, and no unsafe request from another site (docs/decisions/0010-no-csrf-token.md). */
export async function secure(app: FastifyInstance, config: Config): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: policy(config) },
    strictTransportSecurity: isHttps(config) && { maxAge: 31_536_000 },
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  })
  app.addHook('onRequest', async (request) => {
    if (isUnsafe(request) && !isOurOwn(request, config)) {
      throw new KithError(
        'not-allowed',
        'That request came from another site, so nothing was done. Open Kith and do it there.',
      )
    }
  })
}

/** Scripts, styles and pictures from this origin, nothing else and nothing inline. A form may lead on to the sign-in service after a time-out. */
function policy(config: Config): Record<string, string[] | null> {
  const issuer = config.issuer ? [new URL(config.issuer.issuer).origin] : []
  return {
    'default-src': ["'none'"],
    'connect-src': ["'self'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:'],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'none'"],
    'form-action': ["'self'", ...issuer],
    'upgrade-insecure-requests': isHttps(config) ? [] : null,
  }
}

const isUnsafe = (request: FastifyRequest) => !['GET', 'HEAD', 'OPTIONS'].includes(request.method)

/** Browsers say where a request comes from: Sec-Fetch-Site, older ones Origin. A program that is no browser says neither. */
function isOurOwn(request: FastifyRequest, config: Config): boolean {
  const site = request.headers['sec-fetch-site']
  if (site) return site === 'same-origin' || site === 'none'
  const { origin } = request.headers
  return !origin || origin === new URL(config.publicUrl).origin || isHost(origin, request.host)
}

function isHost(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === host
}
