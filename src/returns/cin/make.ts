import { FIELDS } from './fields.ts'
import type { XmlElement, XmlNode } from './tree.ts'
import type { WritableHeader } from './write.ts'

/** An element with a value. */
export function leaf(name: string, text: string): XmlElement {
  return { name, line: 0, attributes: {}, text, nodes: [] }
}

/** An element with others inside. */
export function group(name: string, nodes: readonly XmlNode[]): XmlElement {
  return { name, line: 0, attributes: {}, text: '', nodes }
}

type HeaderValues = Partial<Record<(typeof FIELDS.Header)[number], string>>

/** The header of a new census. Values that are not given are left out; dates are YYYY-MM-DD. */
export function cinHeader(values: HeaderValues): WritableHeader {
  const given = FIELDS.Header.flatMap((name) =>
    values[name] === undefined ? [] : [leaf(name, values[name])],
  )
  const isDetail = (element: XmlElement) => ['Collection', 'Year', 'ReferenceDate'].includes(element.name)
  const details = group('CollectionDetails', given.filter(isDetail))
  const source = group(
    'Source',
    given.filter((element) => !isDetail(element)),
  )
  return { attributes: {}, leading: [group('Header', [details, source])], lastInChildren: [], trailing: [] }
}
