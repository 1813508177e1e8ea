import { createHmac, generateKeyPairSync } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import Provider, { type Configuration, interactionPolicy, type KoaContextWithOIDC } from 'oidc-provider'
import { memoryAdapter } from './memory-adapter.ts'

/** What stands in the issuer column of a persona's account, whatever the address of this installation. */
export const DEVELOPMENT = 'development'

export interface DevelopmentOptions {
  /** Kith's own address; the issuer lives below it. */
  publicUrl: string
  /** Where it sends people back to. */
  returnAddress: string
  key: string
}

export interface DevelopmentIssuer {
  /** The settings of its one client. */
  client: { issuer: string; clientId: string; clientSecret: string }
  /** Answers all that OpenID Connect asks below `/issuer`. */
  handle(request: IncomingMessage, response: ServerResponse): void
  /** Is a sign-in under way in this browser? */
  isUnderWay(request: IncomingMessage, response: ServerResponse): Promise<boolean>
  /** Signs in as this subject and sends the browser on. */
  choose(request: IncomingMessage, response: ServerResponse, subject: string): Promise<void>
}

const PATH = '/issuer'

/** An OpenID Connect issuer in this program, for demonstrations and tests: anyone may sign in as any persona. */
export function developmentIssuer({ publicUrl, returnAddress, key }: DevelopmentOptions): DevelopmentIssuer {
  const clientSecret = createHmac('sha256', key).update('development issuer').digest('base64url')
  const client = { issuer: `${publicUrl}${PATH}`, clientId: 'kith', clientSecret }
  const provider = new Provider(client.issuer, configuration(clientSecret, returnAddress, key))
  provider.proxy = true
  const answer = provider.callback()
  return {
    client,
    handle: (request, response) => void answer(below(request), response),
    isUnderWay: (request, response) =>
      provider.interactionDetails(request, response).then(
        () => true,
        () => false,
      ),
    choose: (request, response, subject) =>
      provider.interactionFinished(request, response, { login: { accountId: subject, remember: false } }),
  }
}

/** The request as the issuer expects it: its own path is cut off, the whole stays in `originalUrl`. */
function below(request: IncomingMessage): IncomingMessage {
  const whole = request.url ?? ''
  return Object.assign(request, { originalUrl: whole, url: whole.slice(PATH.length) || '/' })
}

function configuration(clientSecret: string, returnAddress: string, key: string): Configuration {
  const kith = { client_id: 'kith', client_secret: clientSecret, redirect_uris: [returnAddress] }
  return {
    adapter: memoryAdapter(),
    clients: [{ ...kith, token_endpoint_auth_method: 'client_secret_post' }],
    cookies: { keys: [key] },
    jwks: { keys: [signingKey()] },
    findAccount: async (_context, subject) => ({
      accountId: subject,
      claims: async () => ({ sub: subject }),
    }),
    loadExistingGrant: grantIdentity,
    interactions: { policy: alwaysAsk(), url: async (_context, { uid }) => `${PATH}/persona/${uid}` },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    ttl: {
      AccessToken: 60,
      AuthorizationCode: 60,
      Grant: 3600,
      IdToken: 60,
      Interaction: 3600,
      Session: 3600,
    },
  }
}

/** Asks who it is each time, so that one browser can change personas. */
function alwaysAsk(): interactionPolicy.DefaultPolicy {
  const { Check, base } = interactionPolicy
  const policy = base()
  const check = new Check('choose', 'A persona is chosen each time', (context) => !context.oidc.result?.login)
  policy.get('login')?.checks.add(check)
  return policy
}

/** Nobody is asked to consent: all that Kith learns is which persona it is. */
async function grantIdentity({ oidc }: KoaContextWithOIDC) {
  const grant = new oidc.provider.Grant({
    clientId: oidc.client!.clientId,
    accountId: oidc.session!.accountId!,
  })
  grant.addOIDCScope('openid')
  await grant.save()
  return grant
}

function signingKey() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kty: 'RSA' }
}
