import { closeSync, openSync, readSync } from 'node:fs'
import { TextDecoder } from 'node:util'

const PIECE_BYTES = 1 << 20

/** A text file in pieces of about 1 MB, decoded by its byte-order mark or its XML declaration (UTF-8 otherwise). */
export function* readPieces(path: string): Generator<string> {
  const file = openSync(path, 'r')
  try {
    const buffer = new Uint8Array(PIECE_BYTES)
    let decoder: TextDecoder | undefined
    for (let length = readSync(file, buffer); length > 0; length = readSync(file, buffer)) {
      const bytes = buffer.subarray(0, length)
      decoder ??= new TextDecoder(encodingOf(bytes))
      yield decoder.decode(bytes, { stream: true })
    }
    yield decoder?.decode() ?? ''
  } finally {
    closeSync(file)
  }
}

/** The encoding a file says it has, if the platform knows it. */
function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be'
  const declaration = String.fromCharCode(...start.subarray(0, 200))
  const named = /^(?:\xef\xbb\xbf)?<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(declaration)?.[1]
  return named && isKnown(named) && !/^utf-?16/i.test(named) ? named : 'utf-8'
}

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding.length > 0
  } catch {
    return false
  }
}
