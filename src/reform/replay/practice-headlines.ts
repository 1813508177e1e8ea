import { type Headline, sum } from './headline.ts'

/** Children in care (L9618 to L9631). */
export function childrenInCare(): Headline {
  const parts = [
    {
      what: 'Better family help',
      value: 17_000,
      line: 9627,
      from: { kind: 'lever' as const, id: 'familyHelp' },
    },
    {
      what: 'Kinship and family networks',
      value: 10_000,
      line: 9627,
      from: { kind: 'lever' as const, id: 'alternatives' },
    },
    {
      what: 'Workforce and family finding',
      value: 3_000,
      line: 9629,
      from: { kind: 'lever' as const, id: 'practice' },
    },
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

/** Social workers' time and numbers (L7598 to L7935). */
export function practice(): Headline[] {
  const today = (2 / 3) * (1 / 3)
  const goal = 0.75 * 0.5
  return [
    {
      id: 'holding-cases',
      says: '75% of social workers hold cases',
      line: 7699,
      parts: [
        { what: 'Goal', value: 0.75, line: 7699 },
        { what: 'Today, two thirds', value: 2 / 3, line: 7598 },
      ],
      how: '75% ÷ two thirds − 1: so many more hold cases',
      value: 0.75 / (2 / 3) - 1,
      unit: 'share',
    },
    {
      id: 'time-with-families',
      says: '50% of their time is spent with families',
      line: 7700,
      parts: [
        { what: 'Goal', value: 0.5, line: 7700 },
        { what: 'Today, one third', value: 1 / 3, line: 7600 },
      ],
      how: '50% ÷ one third − 1: so much more of their time',
      value: 0.5 / (1 / 3) - 1,
      unit: 'share',
    },
    {
      id: 'hours',
      says: '69% more hours with families',
      line: 7701,
      parts: [
        {
          what: 'More social workers who hold cases',
          value: 0.75 / (2 / 3) - 1,
          from: { kind: 'headline', id: 'holding-cases' },
        },
        {
          what: 'More of their time with families',
          value: 0.5 / (1 / 3) - 1,
          from: { kind: 'headline', id: 'time-with-families' },
        },
      ],
      how: '(1 + 12.5%) × (1 + 50%) − 1, which is (75% × 50%) ÷ (two thirds × one third) − 1',
      value: goal / today - 1,
      unit: 'share',
      printed: 0.69,
    },
    {
      id: 'leavers',
      says: 'Social workers employed, from those who left',
      line: 7603,
      parts: [
        { what: 'Left in 2020/21', value: 2780, line: 7603 },
        { what: 'As a share of the workforce', value: 0.086, line: 7604, unit: 'share' },
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
        { what: 'Yearly loss', value: 100e6, line: 7935, unit: '£' },
        { what: 'Extra cost of each agency worker', value: 26_000, line: 7933, unit: '£' },
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
        { what: 'Extra cost of each agency worker', value: 26_000, line: 7933, unit: '£' },
        { what: 'As a share of salary', value: 0.53, line: 7934, unit: 'share' },
      ],
      how: '£26,000 ÷ 53%',
      value: 26_000 / 0.53,
      unit: '£',
    },
  ]
}

/** Foster carers (L5499 to L5537). */
export function fostering(): Headline[] {
  const approvals = { what: 'Approved', value: 2165, line: 5499, unit: 'people' as const }
  const enquiries = { what: 'Enquiries', value: 160_635, line: 5499, unit: 'people' as const }
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
      parts: [approvals, { what: 'More each year', value: 3000, line: 5537, unit: 'people' }, enquiries],
      how: '(approved + 3,000) ÷ enquiries',
      value: 5165 / 160_635,
      unit: 'share',
    },
  ]
}

export function matchedFunding(): Headline {
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
