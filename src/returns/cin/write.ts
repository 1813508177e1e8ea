import type { CinChild, CinHeader } from './read.ts'
import { isElement, type XmlNode } from './tree.ts'

/** What the writer needs of a header: one that was read, or one made from a few values with `cinHeader`. */
export type WritableHeader = Pick<CinHeader, 'attributes' | 'leading' | 'lastInChildren' | 'trailing'>

/** What the writer needs of a child. */
export type WritableChild = Pick<CinChild, 'element'> & Partial<Pick<CinChild, 'before'>>

/**
 * Writes a census as XML text, a child at a time. What was read comes back the same but for this: UTF-8 and the XML
 * declaration; indentation by two spaces and no other white space around elements and stray text; empty elements as `<X/>`;
 * comments, processing instructions, namespace prefixes and CDATA marks gone; one Children element.
 */
export async function* writeCin(
  header: WritableHeader,
  children: Iterable<WritableChild> | AsyncIterable<WritableChild>,
): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="utf-8"?>\n<Message${attributes(header.attributes)}>\n`
  yield `${header.leading.map((node) => nodeText(node, '  ')).join('')}  <Children>\n`
  for await (const { before = [], element } of children)
    yield [...before, element].map((node) => nodeText(node, '    ')).join('')
  yield `${header.lastInChildren.map((node) => nodeText(node, '    ')).join('')}  </Children>\n`
  yield `${header.trailing.map((node) => nodeText(node, '  ')).join('')}</Message>\n`
}

/** An element or stray text on lines of its own. */
export function nodeText(node: XmlNode, indent: string): string {
  if (!isElement(node)) return `${indent}${escapeText(node.text)}\n`
  const start = `${indent}<${node.name}${attributes(node.attributes)}`
  if (node.nodes.length > 0)
    return `${start}>\n${node.nodes.map((child) => nodeText(child, `${indent}  `)).join('')}${indent}</${node.name}>\n`
  return node.text ? `${start}>${escapeText(node.text)}</${node.name}>\n` : `${start}/>\n`
}

function attributes(all: Record<string, string>): string {
  const written = Object.entries(all).map(([name, value]) => ` ${name}="${escapeText(value)}"`)
  return written.join('')
}

const NAMED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escapeText(text: string): string {
  return text.replace(/[&<>"\r\n\t]/g, (sign) => NAMED[sign] ?? `&#${sign.charCodeAt(0)};`)
}
