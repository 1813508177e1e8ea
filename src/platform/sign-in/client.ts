import { createHmac, timingSafeEqual } from 'node:crypto'
import * as oidc from 'openid-client'
import { KithError } from '../errors.ts'

export interface IssuerSettings {
  /** The issuer's address; any that speaks OpenID Connect. */
  issuer: string
  clientId: string
  clientSecret: string
  /** Signs the short-lived cookie that holds a sign-in under way. */
  key: string
  /** How the issuer is asked; by default over the network. */
  fetch?: oidc.CustomFetch
}

/** The identity that an issuer vouches for. */
export interface Identity {
  issuer: string
  subject: string
}

export interface SignIn {
  /** Where to send the browser, and the cookie to keep until it returns. */
  begin(returnAddress: string, to: string): Promise<{ address: string; cookie: string }>
  /** @throws KithError `not-signed-in` where the answer does not fit what was begun. */
  complete(address: URL, cookie: string | undefined): Promise<{ identity: Identity; to: string }>
  /** Where the browser signs out of the issuer too; undefined where the issuer has no such address. */
  end(returnAddress: string): Promise<string | undefined>
}

/** Signs people in at an OpenID Connect issuer: authorization code with PKCE, state and nonce. */
export function signIn(settings: IssuerSettings): SignIn {
  let discovered: Promise<oidc.Configuration> | undefined
  const configuration = () => {
    discovered ??= discover(settings).catch((error: unknown) => {
      discovered = undefined
      throw new KithError('unavailable', 'The sign-in service does not answer. Try again in a minute.', {
        to: String(error),
      })
    })
    return discovered
  }
  return {
    begin: async (returnAddress, to) => begin(await configuration(), settings.key, returnAddress, to),
    complete: async (address, cookie) => complete(await configuration(), settings, address, cookie),
    end: async (returnAddress) => end(await configuration(), returnAddress),
  }
}

function discover({ issuer, clientId, clientSecret, fetch }: IssuerSettings): Promise<oidc.Configuration> {
  const insecure = issuer.startsWith('http:') ? [oidc.allowInsecureRequests] : []
  const options = { execute: insecure, ...(fetch && { [oidc.customFetch]: fetch }) }
  return oidc.discovery(new URL(issuer), clientId, clientSecret, undefined, options)
}

async function begin(configuration: oidc.Configuration, key: string, returnAddress: string, to: string) {
  const verifier = oidc.randomPKCECodeVerifier()
  const kept = { verifier, state: oidc.randomState(), nonce: oidc.randomNonce(), to }
  const address = oidc.buildAuthorizationUrl(configuration, {
    redirect_uri: returnAddress,
    scope: 'openid',
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state: kept.state,
    nonce: kept.nonce,
  })
  return { address: address.href, cookie: seal(key, kept) }
}

async function complete(
  configuration: oidc.Configuration,
  settings: IssuerSettings,
  address: URL,
  cookie: string | undefined,
) {
  const kept = unseal(settings.key, cookie)
  if (!kept)
    throw new KithError('not-signed-in', 'That sign-in was begun too long ago or elsewhere. Sign in again.')
  const tokens = await oidc
    .authorizationCodeGrant(configuration, address, {
      pkceCodeVerifier: kept.verifier,
      expectedState: kept.state,
      expectedNonce: kept.nonce,
    })
    .catch(() => {
      throw new KithError('not-signed-in', 'The sign-in was not completed. Sign in again.')
    })
  const subject = tokens.claims()?.sub
  if (!subject)
    throw new KithError('not-signed-in', 'The sign-in service did not say who you are. Sign in again.')
  return { identity: { issuer: settings.issuer, subject }, to: kept.to }
}

function end(configuration: oidc.Configuration, returnAddress: string): string | undefined {
  if (!configuration.serverMetadata().end_session_endpoint) return undefined
  return oidc.buildEndSessionUrl(configuration, { post_logout_redirect_uri: returnAddress }).href
}

interface Kept {
  verifier: string
  state: string
  nonce: string
  to: string
}

function seal(key: string, kept: Kept): string {
  const text = Buffer.from(JSON.stringify(kept)).toString('base64url')
  return `${text}.${mac(key, text)}`
}

function unseal(key: string, cookie: string | undefined): Kept | undefined {
  const [text, given] = cookie?.split('.') ?? []
  if (!text || !given) return undefined
  const [sent, right] = [Buffer.from(given), Buffer.from(mac(key, text))]
  if (sent.length !== right.length || !timingSafeEqual(sent, right)) return undefined
  return JSON.parse(Buffer.from(text, 'base64url').toString()) as Kept
}

const mac = (key: string, text: string) => createHmac('sha256', key).update(text).digest('base64url')
