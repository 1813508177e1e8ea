import { openXml, XML_LIMITS, XmlError } from '../xml/parse.ts'
import { readPieces } from '../xml/pieces.ts'
import { treeBuilder } from './build.ts'
import { type Oddity, odditiesOf, unknownElement } from './oddities.ts'
import { inner, isElement, textOf, type XmlElement, type XmlNode } from './tree.ts'

/**
 * What stands around the children. `leading` holds everything in Message before Children, the Header among it;
 * `lastInChildren` and `trailing` are empty until the last child has been read.
 */
export type CinHeader = {
  element: XmlElement | undefined
  year: string | undefined
  referenceDate: string | undefined
  /** The authority's three-figure number, as in Source/LEA. */
  authority: string | undefined
  attributes: Record<string, string>
  leading: XmlNode[]
  lastInChildren: XmlNode[]
  trailing: XmlNode[]
}

/** One child with every element, in the file's order. `position` counts from 0; `before` is what stood in front of it and is no child. */
export type CinChild = {
  position: number
  element: XmlElement
  before: XmlNode[]
  oddities: readonly Oddity[]
}

/** A census being read. Children come one by one; `header` can be asked for before, during or after. */
export type CinReading = AsyncIterable<CinChild> & {
  header(): Promise<CinHeader>
  /** What the census does not have outside the children; complete after the last child. */
  oddities: Oddity[]
}

const MESSAGE = 'Message'
const CHILDREN = 'Message/Children'
/** Beyond this many things outside the children, a file is not a census. */
const MOST_OUTSIDE = 10_000

/**
 * Reads a census file, or text in pieces, holding no more than a piece and its children.
 * @throws XmlError with line and column, from `header` or the iteration, where the file is not well formed or not a census
 */
export function readCin(file: string | Iterable<string>): CinReading {
  const census = startCensus()
  const children = childrenOf(census, typeof file === 'string' ? readPieces(file) : file)
  const early: CinChild[] = []
  return {
    oddities: census.oddities,
    async header() {
      while (!census.inChildren) {
        const next = children.next()
        if (next.done) break
        early.push(next.value)
      }
      return census.header
    },
    async *[Symbol.asyncIterator]() {
      yield* early
      yield* children
    },
  }
}

/** The same, child by child without waiting, for a caller who only computes. */
export function readCinSync(file: string | Iterable<string>): Census & { children: Iterable<CinChild> } {
  const census = startCensus()
  const pieces = typeof file === 'string' ? readPieces(file) : file
  return Object.assign(census, { children: childrenOf(census, pieces) })
}

/** The state of a reading: `header.element` is known once the first child comes. */
export type Census = {
  header: CinHeader
  oddities: Oddity[]
  inChildren: boolean
  ready: CinChild[]
  read: number
}

function startCensus(): Census {
  const header: CinHeader = {
    element: undefined,
    year: undefined,
    referenceDate: undefined,
    authority: undefined,
    attributes: {},
    leading: [],
    lastInChildren: [],
    trailing: [],
  }
  return { header, oddities: [], inChildren: false, ready: [], read: 0 }
}

function* childrenOf(census: Census, pieces: Iterable<string>): Generator<CinChild> {
  const xml = openXml(handlersFor(census), XML_LIMITS)
  for (const piece of pieces) yield* readyAfter(census, () => xml.write(piece))
  yield* readyAfter(census, xml.end)
  if (census.inChildren) return
  const message = 'This is not a children in need census: it has no Children inside Message.'
  throw new XmlError(`${message} Check that the right file was chosen.`, { line: 1, column: 1 })
}

/** The children that a step of reading completed, also where it then had to stop. */
function* readyAfter(census: Census, step: () => void): Generator<CinChild> {
  try {
    step()
  } catch (error) {
    yield* census.ready.splice(0)
    throw error
  }
  yield* census.ready.splice(0)
}

function handlersFor(census: Census) {
  const containers = new Set([MESSAGE, CHILDREN])
  const take = (node: XmlNode, path: string) => {
    if (path === CHILDREN) takeInChildren(census, node)
    else takeOutside(census, node)
  }
  return treeBuilder(containers, take, (path, attributes) => {
    if (path === MESSAGE) census.header.attributes = { ...attributes }
    if (path === CHILDREN) census.inChildren = true
  })
}

function takeInChildren(census: Census, node: XmlNode): void {
  const before = census.header.lastInChildren
  if (isElement(node) && node.name === 'Child') {
    const oddities = odditiesOf(node, CHILDREN)
    census.ready.push({ position: census.read++, element: node, before: before.splice(0), oddities })
    return
  }
  before.push(node)
  noteOutside(census, node, CHILDREN)
}

function takeOutside(census: Census, node: XmlNode): void {
  const { header } = census
  ;(census.inChildren ? header.trailing : header.leading).push(node)
  if (isElement(node) && node.name === 'Header' && !header.element) takeHeader(census, node)
  else noteOutside(census, node, MESSAGE)
}

function takeHeader({ header, oddities }: Census, element: XmlElement): void {
  const details = inner(element, 'CollectionDetails')[0]
  const authority = textOf(inner(element, 'Source')[0], 'LEA')
  const [year, referenceDate] = [textOf(details, 'Year'), textOf(details, 'ReferenceDate')]
  Object.assign(header, { element, year, referenceDate, authority })
  oddities.push(...odditiesOf(element, MESSAGE))
}

function noteOutside({ oddities }: Census, node: XmlNode, path: string): void {
  if (oddities.length >= MOST_OUTSIDE)
    throw new XmlError('This is not a children in need census: too much stands outside the children.', {
      line: node.line,
      column: 1,
    })
  oddities.push(
    isElement(node)
      ? unknownElement(node, path)
      : { kind: 'stray text', path, line: node.line, text: node.text },
  )
}
