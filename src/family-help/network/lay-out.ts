import { type AnyPerson, nameOf } from '../../record/people/person.ts'
import type { Network, NetworkTie } from '../../record/relationships/network.ts'

export type Safety = 'safe' | 'not-safe' | 'not-known'

/** Somebody in the picture; x and y are the middle of their box, in the picture's units. */
export interface Node {
  id: string
  name: string
  /** Age, what a child calls them. */
  under: string
  x: number
  y: number
  /** A child counts them as family. */
  counts: boolean
  safety: Safety
  member: boolean
}

/** A line between two people: solid by birth, adoption or law; dashed for step, foster and chosen ties. */
export interface Line {
  from: Node
  to: Node
  dashed: boolean
  label: string
}

/** Those who live at one address. */
export interface Home {
  x: number
  width: number
  name: string
}

export interface Picture {
  width: number
  height: number
  nodes: Node[]
  lines: Line[]
  homes: Home[]
}

export const BOX = { width: 150, height: 78 }
const CELL = { width: 176, height: 150 }
const EDGE = 24
const TITLE = 34

/** By how many generations `other` is older than `person`, by the kind of their tie. */
const OLDER: Record<string, number> = {
  parent: 1,
  guardian: 1,
  carer: 1,
  'aunt-or-uncle': 1,
  godparent: 1,
  grandparent: 2,
}

/**
 * Lays a family's network out: generations are rows, the oldest on top; a household is a band from top to bottom; nobody
 * stands on anybody else. The same network always gives the same picture.
 */
export function layOut(network: Network): Picture {
  const generation = generationsOf(network)
  const rows = [...new Set(generation.values())].sort((a, b) => b - a)
  const title = network.households.length ? TITLE : 0
  const bands = bandsOf(network, generation)
  let left = EDGE
  const nodes: Node[] = []
  const homes: Home[] = []
  for (const { name, byRow, columns } of bands) {
    const width = columns * CELL.width
    if (name) homes.push({ x: left, width, name })
    for (const [row, people] of byRow) {
      const start = left + (width - people.length * CELL.width) / 2
      people.forEach((person, at) => {
        const x = start + at * CELL.width + CELL.width / 2
        const y = EDGE + title + rows.indexOf(row) * CELL.height + CELL.height / 2
        nodes.push({ ...describe(person, network), x, y })
      })
    }
    left += width + EDGE
  }
  return {
    width: left,
    height: EDGE * 2 + title + Math.max(rows.length, 1) * CELL.height,
    nodes,
    homes,
    lines: linesOf(network.ties, nodes),
  }
}

/** Each person's generation: children of today 0, their parents 1, and so on, followed along the ties. */
export function generationsOf({ people, ties }: Network): Map<string, number> {
  const found = new Map<string, number>()
  const order = [...people].sort((a, b) => startOf(a.person) - startOf(b.person))
  for (const { person } of order) {
    if (found.has(person.id)) continue
    found.set(person.id, startOf(person))
    spread(person.id, ties, found)
  }
  return found
}

const startOf = (person: AnyPerson): number => (person.restricted || person.child ? 0 : 1)

function spread(from: string, ties: readonly NetworkTie[], found: Map<string, number>): void {
  const queue = [from]
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    for (const { person, other, kind } of ties) {
      if (person !== id && other !== id) continue
      const far = person === id ? other : person
      if (found.has(far)) continue
      const step = OLDER[kind] ?? 0
      found.set(far, found.get(id)! + (person === id ? step : -step))
      queue.push(far)
    }
  }
}

interface Band {
  name: string
  byRow: Map<number, AnyPerson[]>
  columns: number
}

/** One band for each household, then one for those whose home is not known. */
function bandsOf({ people }: Network, generation: ReadonlyMap<string, number>): Band[] {
  const groups = Map.groupBy(people, ({ household }) => household ?? -1)
  const order = [...groups.keys()].sort((a, b) => (a < 0 ? 1 : b < 0 ? -1 : a - b))
  return order.map((household, at) => {
    const byRow = Map.groupBy(
      groups
        .get(household)!
        .map(({ person }) => person)
        .sort(oldestFirst),
      ({ id }) => generation.get(id) ?? 0,
    )
    const columns = Math.max(...[...byRow.values()].map((row) => row.length))
    return { name: household < 0 ? '' : `Home ${at + 1}`, byRow, columns }
  })
}

function oldestFirst(a: AnyPerson, b: AnyPerson): number {
  return bornOn(a).localeCompare(bornOn(b)) || a.id.localeCompare(b.id)
}

const bornOn = (person: AnyPerson): string =>
  person.restricted ? '9' : (person.birthDate ?? person.expectedBirthDate ?? '9')

function describe(person: AnyPerson, { ties, people }: Network): Omit<Node, 'x' | 'y'> {
  const toThem = ties.filter(({ other }) => other === person.id)
  const words = toThem.find(({ childsWords }) => childsWords && childsWords.length <= 18)?.childsWords
  const age = person.restricted || person.age === null ? undefined : `${person.age}`
  return {
    id: person.id,
    name: person.restricted ? 'Restricted' : (person.knownAs ?? (person.givenNames || nameOf(person))),
    under: [age, words && `“${words}”`].filter(Boolean).join(', '),
    counts: toThem.some(({ countsAsFamily }) => countsAsFamily === true),
    safety: safetyOf(toThem),
    member: people.find((one) => one.person.id === person.id)?.member ?? false,
  }
}

/** Not safe for one is not safe in the picture. */
function safetyOf(ties: readonly NetworkTie[]): Safety {
  if (ties.some(({ safety }) => safety === 'not-safe')) return 'not-safe'
  return ties.some(({ safety }) => safety === 'safe') ? 'safe' : 'not-known'
}

const DASHED: readonly string[] = ['step', 'foster', 'chosen']

function linesOf(ties: readonly NetworkTie[], nodes: readonly Node[]): Line[] {
  const known = new Map(nodes.map((node) => [node.id, node]))
  return ties.flatMap(({ person, other, nature, word }) => {
    const [from, to] = [known.get(person), known.get(other)]
    return from && to ? [{ from, to, dashed: DASHED.includes(nature), label: word }] : []
  })
}
