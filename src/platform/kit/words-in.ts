import { isValidElement } from 'preact'
import type { Content } from './parts.ts'

/** The words that stand in a piece of content as it is given; what a component of its own draws is not looked into. */
export function wordsIn(content: Content): string {
  if (typeof content === 'string' || typeof content === 'number') return String(content)
  if (Array.isArray(content)) return content.map(wordsIn).join('')
  if (!isValidElement(content)) return ''
  const { text, children } = content.props as { text?: Content; children?: Content }
  return wordsIn(text ?? children)
}
