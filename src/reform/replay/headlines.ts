import { replay, runningSum } from './replay.ts'

/** A headline of the report with the parts it is made of, so that a screen can show the sum and not only the answer. */
export type Headline = {
  id: string
  /** The report's statement, in our words. */
  says: string
  line: number
  parts: readonly { what: string; value: number; line?: number }[]
  /** How the parts make the value, in words. */
  how: string
  value: number
  unit: '£ million' | 'children' | 'share' | 'year' | 'people' | '£'
}

/** Every headline figure of the report that its own text is enough to derive. Pure arithmetic, no assumption. */
export function headlines(): Headline[] {
  return [
    ...spending(),
    ...groupsOfSpending(),
    childrenInCare(),
    ...crossovers(),
    ...practice(),
    ...fostering(),
    matchedFunding(),
  ]
}

function spending(): Headline[] {
  const { total, years } = replay()
  const yearly = [0, 1, 2, 3].map((i): Headline => {
    const parts = replay().groups.map((group) => ({ what: group.name, value: -(group.net[i] ?? 0) }))
    return {
      id: `new-spending-${i + 1}`,
      says: `New spending in ${years[i]}`,
      line: 9598,
      parts,
      how: 'sum of the groups, with the sign turned',
      value: -(total[i] ?? 0),
      unit: '£ million',
    }
  })
  const parts = yearly.map((each) => ({ what: each.says, value: each.value, line: 9598 }))
  const four = sum(parts)
  return [
    ...yearly,
    {
      id: 'four-years',
      says: 'New spending over four years',
      line: 9598,
      parts,
      how: 'sum of the four years',
      value: four,
      unit: '£ million',
    },
    {
      id: 'four-years-and-other',
      says: '£2.6 billion with the interventions that had no full analysis',
      line: 9600,
      parts: [
        { what: 'Four years', value: four, line: 9598 },
        { what: 'Other interventions', value: 50, line: 9600 },
      ],
      how: 'sum',
      value: four + 50,
      unit: '£ million',
    },
  ]
}

const groupHeadlines = [
  { id: 'family-help', group: 'familyHelp', says: 'Family Help, roughly £2 billion', line: 9654 },
  { id: 'family-networks', group: 'alternatives', says: 'Family networks', line: 9657 },
  { id: 'homes', group: 'care', says: 'Homes for children in care', line: 9662 },
  { id: 'workforce', group: 'workforce', says: 'Workforce', line: 9667 },
] as const

function groupsOfSpending(): Headline[] {
  const { groups, years } = replay()
  return groupHeadlines.map(({ id, group, says, line }) => {
    const net = groups.find((each) => each.id === group)?.net ?? []
    const parts = net
      .slice(0, 4)
      .map((value, i) => ({ what: years[i] ?? '', value: value === 0 ? 0 : -value }))
    return {
      id,
      says: `${says} (four years, net)`,
      line,
      parts,
      how: 'sum of years 1 to 4, savings already taken off',
      value: sum(parts),
      unit: '£ million',
    }
  })
}

function childrenInCare(): Headline {
  const parts = [
    { what: 'Better family help', value: 17_000, line: 9627 },
    { what: 'Kinship and family networks', value: 10_000, line: 9627 },
    { what: 'Workforce and family finding', value: 3_000, line: 9629 },
  ]
  return {
    id: 'children',
    says: '30,000 fewer children in care in 2032-33',
    line: 9626,
    parts,
    how: 'sum, with no overlap between them (L9624)',
    value: sum(parts),
    unit: 'children',
  }
}

function crossovers(): Headline[] {
  const { total, years } = replay()
  const cumulative = runningSum(total)
  const parts = (values: readonly number[]) => values.map((value, i) => ({ what: years[i] ?? '', value }))
  return [
    {
      id: 'first-saving',
      says: 'Savings first exceed costs',
      line: 9995,
      parts: parts(total),
      how: 'first programme year above zero',
      value: firstAbove(total),
      unit: 'year',
    },
    {
      id: 'break-even',
      says: 'Cost neutral within ten years',
      line: 9990,
      parts: parts(cumulative),
      how: 'first programme year whose running sum is above zero',
      value: firstAbove(cumulative),
      unit: 'year',
    },
    {
      id: 'ten-years',
      says: 'Net saving over ten years',
      line: 9984,
      parts: parts(total),
      how: 'sum of ten years',
      value: total.reduce((a, b) => a + b, 0),
      unit: '£ million',
    },
  ]
}

function practice(): Headline[] {
  const today = (2 / 3) * (1 / 3)
  const goal = 0.75 * 0.5
  return [
    {
      id: 'hours',
      says: '69% more hours with families',
      line: 7701,
      parts: [
        { what: 'Share holding cases today', value: 2 / 3, line: 7598 },
        { what: 'Share of their time with families today', value: 1 / 3, line: 7600 },
        { what: 'Share holding cases, goal', value: 0.75, line: 7699 },
        { what: 'Share of their time with families, goal', value: 0.5, line: 7700 },
      ],
      how: '(0.75 × 0.50) ÷ (2/3 × 1/3) − 1',
      value: goal / today - 1,
      unit: 'share',
    },
    {
      id: 'leavers',
      says: 'Social workers employed, from those who left',
      line: 7603,
      parts: [
        { what: 'Left in 2020/21', value: 2780, line: 7603 },
        { what: 'As a share of the workforce', value: 0.086, line: 7604 },
      ],
      how: '2,780 ÷ 8.6%',
      value: 2780 / 0.086,
      unit: 'people',
    },
    {
      id: 'agency',
      says: 'Agency workers behind a loss of £100 million a year',
      line: 7935,
      parts: [
        { what: 'Yearly loss, £', value: 100e6, line: 7935 },
        { what: 'Extra cost of each agency worker, £', value: 26_000, line: 7933 },
      ],
      how: '£100 million ÷ £26,000',
      value: 100e6 / 26_000,
      unit: 'people',
    },
    {
      id: 'salary',
      says: 'Average salary behind “53% of the salary”',
      line: 7934,
      parts: [
        { what: 'Extra cost of each agency worker, £', value: 26_000, line: 7933 },
        { what: 'As a share of salary', value: 0.53, line: 7934 },
      ],
      how: '£26,000 ÷ 53%',
      value: 26_000 / 0.53,
      unit: '£',
    },
  ]
}

function fostering(): Headline[] {
  const approvals = { what: 'Approved', value: 2165, line: 5499 }
  const enquiries = { what: 'Enquiries', value: 160_635, line: 5499 }
  return [
    {
      id: 'conversion',
      says: 'Enquiries that end in approval',
      line: 5499,
      parts: [approvals, enquiries],
      how: 'approved ÷ enquiries',
      value: 2165 / 160_635,
      unit: 'share',
    },
    {
      id: 'conversion-needed',
      says: 'Conversion that 3,000 more carers a year would need',
      line: 5537,
      parts: [approvals, { what: 'More each year', value: 3000, line: 5537 }, enquiries],
      how: '(approved + 3,000) ÷ enquiries',
      value: 5165 / 160_635,
      unit: 'share',
    },
  ]
}

function matchedFunding(): Headline {
  return {
    id: 'matched',
    says: 'Partners who match 20% make 120% available',
    line: 8958,
    parts: [
      { what: 'Council share', value: 1, line: 8958 },
      { what: 'Matched by partners', value: 0.2, line: 8958 },
    ],
    how: 'sum',
    value: 1.2,
    unit: 'share',
  }
}

const sum = (parts: readonly { value: number }[]) => parts.reduce((total, part) => total + part.value, 0)

/** The first year (counted from 1) whose value is above zero; 0 where none is. */
export const firstAbove = (values: readonly number[]) => values.findIndex((value) => value > 0) + 1
