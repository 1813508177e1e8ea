import { type At, XmlError, type XmlHandlers } from '../xml/parse.ts'
import { detach } from './detach.ts'
import { INSIDE } from './fields.ts'
import type { XmlElement, XmlNode } from './tree.ts'

/** One text for each name of the census, so that names are told apart without being compared letter by letter. */
const known = new Map(Object.values(INSIDE).flatMap((names) => names.map((name) => [name, name])))

type Open = XmlElement & { nodes: XmlNode[] }

/** What one child or one header may hold: many times what a real one does, so that a hostile file cannot take memory and time. */
const MOST_NODES = 5_000
const NO_NODES: readonly XmlNode[] = Object.freeze([])
const NO_ATTRIBUTES: Record<string, string> = Object.freeze({})

/**
 * Handlers that build trees out of what is read. `containers` are the paths that are opened and closed and never kept
 * (the root, the list of children); their inner nodes go to `take` with the container's path.
 */
export function treeBuilder(
  containers: ReadonlySet<string>,
  take: (node: XmlNode, path: string) => void,
  enter: (path: string, attributes: Record<string, string>) => void,
): XmlHandlers {
  const path: string[] = []
  const stack: Open[] = []
  let nodes = 0

  const add = (node: XmlNode, at: At) => {
    const parent = stack.at(-1)
    if (!parent) return take(node, path.join('/'))
    if (++nodes > MOST_NODES)
      throw new XmlError('One element holds too much for a census. Check that it is closed.', at)
    parent.nodes.push(node)
  }
  const addText = (text: string, at: At) => {
    if (path.length > 0 && text.trim()) add({ line: at.line, text: detach(text.trim()) }, at)
  }

  return {
    open(name, attributes, at, before) {
      addText(before, at)
      const isContainer = stack.length === 0 && containers.has([...path, name].join('/'))
      if (isContainer) {
        path.push(name)
        return enter(path.join('/'), attributes)
      }
      stack.push({
        name: known.get(name) ?? detach(name),
        line: at.line,
        attributes: kept(attributes),
        text: '',
        nodes: [],
      })
    },
    close(_name, text, at, raw) {
      const element = stack.at(-1)
      if (!element || element.nodes.length > 0) addText(text, at)
      if (!element) return void path.pop()
      stack.pop()
      if (element.nodes.length === 0) Object.assign(element, { text: text && detach(raw), nodes: NO_NODES })
      add(element, at)
      if (stack.length === 0) nodes = 0
    },
  }
}

function kept(attributes: Record<string, string>): Record<string, string> {
  for (const _ in attributes) return { ...attributes }
  return NO_ATTRIBUTES
}
