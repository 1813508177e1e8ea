import { readDay } from './days.ts'
import { isElement, type XmlElement } from './tree.ts'

/** A date that is no date. */
export type Unreadable = { name: string; line: number; text: string }

/** Every element whose name says that it holds a date and whose value is none. Rules take such a date as missing. */
export function* unreadableDates(element: XmlElement): Generator<Unreadable> {
  for (const node of element.nodes) {
    if (!isElement(node)) continue
    if (node.nodes.length > 0) yield* unreadableDates(node)
    else if (isDate(node.name) && node.text.trim() && readDay(node.text.trim()) === undefined)
      yield { name: node.name, line: node.line, text: node.text.trim() }
  }
}

const isDate = (name: string) => /Date$|^DateOf|target$/.test(name)
