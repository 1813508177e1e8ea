import { SaxesParser } from 'saxes'

/** Position in the file, both counted from 1. */
export type At = { line: number; column: number }

/**
 * What the reader of one kind of return does with each element. Text in front of an inner element comes, as written, with
 * its opening (`before`); the text after the last inner element comes with the closing, trimmed and as written (`raw`).
 */
export type XmlHandlers = {
  open?(name: string, attributes: Record<string, string>, at: At, before: string): void
  close?(name: string, text: string, at: At, raw: string): void
}

/** A reading under way: pieces go in as they come, `end` says that there are no more. */
export type XmlReading = { write(piece: string): void; end(): void }

export type XmlLimits = { depth: number; textLength: number; size: number }

/** Generous for a real return (250,000 children are about 500 MB), small enough to refuse a bomb. */
export const XML_LIMITS: XmlLimits = { depth: 32, textLength: 10_000, size: 2_000_000_000 }

/** The file is not well formed or goes beyond a limit; says where. */
export class XmlError extends Error {
  readonly line: number
  readonly column: number

  constructor(message: string, at: At) {
    super(message)
    this.name = 'XmlError'
    this.line = at.line
    this.column = at.column
  }
}

/**
 * Reads XML piece by piece and calls the handlers; holds no more than the open elements.
 * Document types are refused, so nothing outside the file is ever fetched and no entity can grow.
 * @throws XmlError with line and column
 */
export function parseXml(pieces: Iterable<string>, handlers: XmlHandlers, limits = XML_LIMITS): void {
  const reading = openXml(handlers, limits)
  for (const piece of pieces) reading.write(piece)
  reading.end()
}

/** The same as `parseXml`, for a caller who takes what was read between the pieces. `write` and `end` throw XmlError. */
export function openXml(handlers: XmlHandlers, limits = XML_LIMITS): XmlReading {
  const parser = new SaxesParser({ position: true })
  const at = (): At => ({ line: parser.line, column: parser.column + 1 })
  const refuse = (message: string): never => {
    throw new XmlError(message, at())
  }
  listen(parser, handlers, limits, at, refuse)
  let size = 0
  const write = (piece: string) => {
    size += piece.length
    if (size > limits.size) refuse('The file is too large to read. Split it and check the parts.')
    parser.write(piece)
  }
  return { write, end: () => parser.close() }
}

function listen(
  parser: SaxesParser,
  handlers: XmlHandlers,
  limits: XmlLimits,
  at: () => At,
  refuse: (message: string) => never,
): void {
  const texts: string[] = []
  const addText = (text: string) => {
    if (texts.length === 0) return
    texts[texts.length - 1] += text
    if (texts.at(-1)!.length > limits.textLength)
      refuse('A value is too long. Check that its element is closed.')
  }
  parser.on('error', (error) => refuse(plainly(error.message)))
  parser.on('doctype', () => refuse('The file has a document type. Take the DOCTYPE out and try again.'))
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('opentag', ({ name, attributes }) => {
    const before = texts.at(-1) ?? ''
    if (texts.length > 0) texts[texts.length - 1] = ''
    if (texts.push('') > limits.depth) refuse('Elements are nested too deep for a return.')
    handlers.open?.(localName(name), attributes as Record<string, string>, at(), before)
  })
  parser.on('closetag', ({ name }) => {
    const raw = texts.pop() ?? ''
    handlers.close?.(localName(name), raw.trim(), at(), raw)
  })
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1)

/** The parser's "3:7: unclosed tag: X" as a sentence; the place is given separately. */
function plainly(message: string): string {
  return `The file is not well-formed XML: ${message.replace(/^(?:[^:]*:)?\d+:\d+: /, '').replace(/\.$/, '')}.`
}
