import { INSIDE } from './fields.ts'
import { isElement, type XmlElement } from './tree.ts'

/** Something the census does not have: kept in the tree, and named with its place. */
export type Oddity = {
  kind: 'unknown element' | 'repeated element' | 'stray text' | 'attribute'
  /** From the root, such as Message/Children/Child/ChildIdentifiers. */
  path: string
  line: number
  text: string
}

const LEAF: readonly string[] = []

/** What may stand in its parent more than once. */
const MANY: ReadonlySet<string> = new Set([
  'Source',
  'Child',
  'Disabilities',
  'Disability',
  'CINdetails',
  'Assessments',
  'FactorsIdentifiedAtAssessment',
  'AssessmentFactors',
  'CINPlanDates',
  'Section47',
  'ChildProtectionPlans',
  'Reviews',
  'CPPreviewDate',
  'PreProceedingsandFGDM',
])

const NOTHING: readonly Oddity[] = Object.freeze([])

/** Everything under an element, itself included, that the census does not have. `path` is where the element stands. */
export function odditiesOf(element: XmlElement, path: string): readonly Oddity[] {
  if (isPlain(element)) return NOTHING
  const found: Oddity[] = []
  collect(element, path, found)
  return found
}

/** Is everything in it known? Most children are, and are told apart without writing paths. */
function isPlain(element: XmlElement): boolean {
  for (const name in element.attributes) if (!name.startsWith('xmlns')) return false
  if (element.nodes.length === 0) return true
  const allowed = INSIDE[element.name] ?? LEAF
  for (const node of element.nodes) {
    if (!('name' in node) || !allowed.includes(node.name) || !isPlain(node)) return false
    if (isRepeated(node, element)) return false
  }
  return true
}

function collect(element: XmlElement, path: string, found: Oddity[]): void {
  const here = `${path}/${element.name}`
  for (const [name, value] of Object.entries(element.attributes))
    if (!name.startsWith('xmlns'))
      found.push({ kind: 'attribute', path: `${here}/@${name}`, line: element.line, text: value })
  const allowed = INSIDE[element.name] ?? LEAF
  for (const node of element.nodes) {
    if (!isElement(node)) found.push({ kind: 'stray text', path: here, line: node.line, text: node.text })
    else if (allowed.includes(node.name)) collect(node, here, found)
    else found.push(unknownElement(node, here))
    if (isElement(node) && allowed.includes(node.name) && isRepeated(node, element))
      found.push({ ...unknownElement(node, here), kind: 'repeated element' })
  }
}

/** Is an element that may stand there once not the first of its name? */
function isRepeated(element: XmlElement, parent: XmlElement): boolean {
  if (MANY.has(element.name)) return false
  for (const node of parent.nodes) if ('name' in node && node.name === element.name) return node !== element
  return false
}

/** Names an element that the census does not have; what is in it is not looked at further. */
export function unknownElement({ name, line, text }: XmlElement, path: string): Oddity {
  return { kind: 'unknown element', path: `${path}/${name}`, line, text: text.trim() }
}

/** An oddity as a sentence that says what happens to it. */
export function oddityText({ kind, path, text }: Oddity): string {
  const value = text ? ` “${text.length > 60 ? `${text.slice(0, 60)}…` : text}”` : ''
  if (kind === 'unknown element') return `The census has no element ${path}. It was kept and not checked.`
  if (kind === 'repeated element')
    return `${path}${value} is given once more in the same place. The first was used; take out the one that is not so.`
  if (kind === 'stray text')
    return `The text${value} stands between the elements of ${path}. Take it out or put it into an element.`
  return `The census has no attribute ${path}${value}. It was kept and not checked.`
}
