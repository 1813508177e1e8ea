import { createHash } from 'node:crypto'

/** A file that pages need, ready to be served for ever under its own name. */
export type Asset = {
  /** Holds a hash of the content, so that a new content has a new address: `kith-1a2b3c4d5e.css`. */
  fileName: string
  /** The Content-Type header. */
  type: string
  body: string
  /** The first ten hexadecimal digits of the content's SHA-256. */
  hash: string
}

const types = { css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8' }

/** Names a file by its content. */
export function asset(name: string, extension: keyof typeof types, body: string): Asset {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 10)
  return { fileName: `${name}-${hash}.${extension}`, type: types[extension], body, hash }
}

/** A function that works its answer out once. */
export function once<T>(work: () => T): () => T {
  let known: { answer: T } | undefined
  return () => {
    known ??= { answer: work() }
    return known.answer
  }
}
