import { readDay } from './days.ts'
import { FIELDS } from './fields.ts'
import type { XmlElement } from './tree.ts'

/** A date that is no date. */
export type Unreadable = { name: string; line: number; text: string }

const DATES: ReadonlySet<string> = new Set(
  Object.values(FIELDS)
    .flat()
    .filter((name) => /Date$|^DateOf|target$/.test(name)),
)

/** Every date element whose value is no date. Rules take such a date as missing. */
export function unreadableDates(element: XmlElement, found: Unreadable[] = []): Unreadable[] {
  for (const node of element.nodes) {
    if (!('name' in node)) continue
    if (node.nodes.length > 0) unreadableDates(node, found)
    else if (node.text !== '' && DATES.has(node.name) && readDay(node.text.trim()) === undefined)
      found.push({ name: node.name, line: node.line, text: node.text.trim() })
  }
  return found
}
