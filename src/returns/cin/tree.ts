/** Text that stands between elements, where the census has none. */
export type StrayText = { line: number; text: string }

/** An element as it stands in the file, with the line its start tag ends on. `text` is raw and '' where there are inner nodes. */
export type XmlElement = {
  name: string
  line: number
  attributes: Record<string, string>
  text: string
  nodes: readonly XmlNode[]
}

export type XmlNode = XmlElement | StrayText

export const isElement = (node: XmlNode): node is XmlElement => 'name' in node

/** The inner elements of that name, in their order. */
export function inner(parent: XmlElement | undefined, name: string): XmlElement[] {
  const found: XmlElement[] = []
  for (const node of parent?.nodes ?? []) if (isElement(node) && node.name === name) found.push(node)
  return found
}

/** The trimmed text of the first inner element of that name; undefined where it is absent or blank. */
export function textOf(parent: XmlElement | undefined, name: string): string | undefined {
  for (const node of parent?.nodes ?? [])
    if ('name' in node && node.name === name) return node.text.trim() || undefined
  return undefined
}
