import { createHmac, randomBytes } from 'node:crypto'

/** For how long requests of one source are known as one. */
const WINDOW_MS = 60_000

let window = { at: -1, secret: randomBytes(32) }

/**
 * Where a request of the public comes from, as a hash that nobody can turn back: its secret is made anew every minute
 * and the old one is gone. Undefined for a machine of one's own network, such as the proxy that stands before Kith:
 * everybody would be the same.
 */
export function sourceOf(address: string, now: Date): string | undefined {
  if (OWN_NETWORK.test(address)) return undefined
  const at = Math.floor(now.getTime() / WINDOW_MS)
  if (window.at !== at) window = { at, secret: randomBytes(32) }
  return createHmac('sha256', window.secret).update(address).digest('base64url')
}

const OWN_NETWORK =
  /^(::ffff:)?(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)|^(::1$|f[cd][0-9a-f]{2}:|fe80:)/i
