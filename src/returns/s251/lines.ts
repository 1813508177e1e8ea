/**
 * The lines of the section 251 outturn for children's and young people's services. The names are those of the return;
 * the numbers are as councils know them (see docs/decisions/0641-section-251.md for how sure each is).
 */
export interface OutturnLine {
  line: string
  name: string
  group: string
  /** A total of the return: worked out from these lines, never entered. */
  totalOf?: readonly string[]
}

const numbered = (from: string, names: readonly string[], group: string): OutturnLine[] =>
  names.map((name, at) => ({ line: `${from}.${at + 1}`, name, group }))

const total = (line: string, name: string, group: string, parts: readonly OutturnLine[]): OutturnLine => ({
  line,
  name,
  group,
  totalOf: parts.map((part) => part.line),
})

const EARLY = 'Sure Start and under fives'
const CARE = 'Children looked after'
const SAFE = 'Safeguarding'
const SUPPORT = 'Family support'
const YOUNG = 'Services for young people'

const early = numbered(
  '3.0',
  [
    'Single children’s centres and family hubs',
    'Services for the whole area, through children’s centres',
    'Running of children’s centres',
    'Other spending on children under 5',
  ],
  EARLY,
)

const care: OutturnLine[] = [
  { line: '3.1.1', name: 'Residential care', group: CARE },
  {
    line: '3.1.2a',
    name: 'Fostering, without fees and allowances for the council’s own carers',
    group: CARE,
  },
  { line: '3.1.2b', name: 'Fees and allowances for the council’s own foster carers', group: CARE },
  { line: '3.1.3', name: 'Adoption', group: CARE },
  { line: '3.1.4', name: 'Special guardianship support', group: CARE },
  { line: '3.1.5', name: 'Other services for children looked after', group: CARE },
  { line: '3.1.6', name: 'Short breaks for looked after disabled children', group: CARE },
  { line: '3.1.7', name: 'Children placed with family and friends', group: CARE },
  { line: '3.1.8', name: 'Education of looked after children', group: CARE },
  { line: '3.1.9', name: 'Leaving care support', group: CARE },
  { line: '3.1.10', name: 'Children seeking asylum', group: CARE },
]

const safe = numbered(
  '3.3',
  ['Social work, with child protection', 'Commissioning and strategy', 'Local safeguarding arrangements'],
  SAFE,
)

const support = numbered(
  '3.4',
  [
    'Direct payments',
    'Short breaks for disabled children',
    'Other support for disabled children',
    'Targeted family support',
    'Family support for everyone',
  ],
  SUPPORT,
)

const young = numbered('3.5', ['Services for all young people', 'Targeted services for young people'], YOUNG)

export const LINES: readonly OutturnLine[] = [
  ...early,
  total('3.0.5', 'Total: Sure Start and under fives', EARLY, early),
  ...care,
  total('3.1.11', 'Total: children looked after', CARE, care),
  {
    line: '3.2.1',
    name: 'Other children and families services',
    group: 'Other children and families services',
  },
  ...safe,
  total('3.3.4', 'Total: safeguarding', SAFE, safe),
  ...support,
  total('3.4.6', 'Total: family support', SUPPORT, support),
  ...young,
  total('3.5.3', 'Total: services for young people', YOUNG, young),
  { line: '3.6.1', name: 'Youth justice', group: 'Youth justice' },
  { line: '4.0.1', name: 'Capital spending from revenue', group: 'Capital' },
]

export const lineCalled = (line: string): OutturnLine | undefined => LINES.find((one) => one.line === line)

/** What is entered of a line, in the order of the return. */
export const AMOUNTS = {
  own: 'Own provision',
  private: 'Private provision',
  public: 'Other public provision',
  voluntary: 'Voluntary provision',
  income: 'Income',
  'grants-inside': 'Government grants inside AEF',
  'grants-outside': 'Government grants outside AEF',
} as const
export type AmountKind = keyof typeof AMOUNTS
export const AMOUNT_KINDS = Object.keys(AMOUNTS) as [AmountKind, ...AmountKind[]]

export type Amounts = Partial<Record<AmountKind, number>>

/** Pence. What the return works out of a line: spending, less income, less grants. */
export interface Worked {
  total: number
  net: number
  netTotal: number
}

export function workedOut(amounts: Amounts): Worked {
  const of = (kind: AmountKind) => amounts[kind] ?? 0
  const total = of('own') + of('private') + of('public') + of('voluntary')
  const net = total - of('income')
  return { total, net, netTotal: net - of('grants-inside') - of('grants-outside') }
}

/** The amounts of several lines together. */
export function together(all: readonly Amounts[]): Amounts {
  const sum: Amounts = {}
  for (const amounts of all)
    for (const kind of AMOUNT_KINDS)
      if (amounts[kind] !== undefined) sum[kind] = (sum[kind] ?? 0) + amounts[kind]
  return sum
}
