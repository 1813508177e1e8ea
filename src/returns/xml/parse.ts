import { SaxesParser } from 'saxes'

/** Position in the file, both counted from 1. */
export type At = { line: number; column: number }

/** What the reader of one kind of return does with each element. The text after the last inner element comes with the closing. */
export type XmlHandlers = {
  open?(name: string, attributes: Record<string, string>, at: At): void
  close?(name: string, text: string, at: At): void
}

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
  const parser = new SaxesParser({ position: true })
  const at = (): At => ({ line: parser.line, column: parser.column + 1 })
  const refuse = (message: string): never => {
    throw new XmlError(message, at())
  }
  listen(parser, handlers, limits, at, refuse)
  let size = 0
  for (const piece of pieces) {
    size += piece.length
    if (size > limits.size) refuse('The file is too large to read. Split it and check the parts.')
    parser.write(piece)
  }
  parser.close()
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
    if (texts.length > 0) texts[texts.length - 1] = ''
    if (texts.push('') > limits.depth) refuse('Elements are nested too deep for a return.')
    handlers.open?.(localName(name), attributes as Record<string, string>, at())
  })
  parser.on('closetag', ({ name }) => handlers.close?.(localName(name), (texts.pop() ?? '').trim(), at()))
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1)

/** The parser's "3:7: unclosed tag: X" as a sentence; the place is given separately. */
function plainly(message: string): string {
  return `The file is not well-formed XML: ${message.replace(/^(?:[^:]*:)?\d+:\d+: /, '').replace(/\.$/, '')}.`
}
