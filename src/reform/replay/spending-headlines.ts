import { firstAbove, type Headline, sum } from './headline.ts'
import { replay, runningSum } from './replay.ts'

/** New spending, year by year and in groups (L9598 to L9667). */
export function spending(): Headline[] {
  const { total, years } = replay()
  const yearly = [0, 1, 2, 3].map((i): Headline => {
    const parts = replay().groups.map((group) => ({
      what: group.name,
      value: positive(group.net[i] ?? 0),
      from: { kind: 'group' as const, id: group.id },
    }))
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
  const parts = yearly.map((each) => ({
    what: each.says,
    value: each.value,
    line: 9598,
    from: { kind: 'headline' as const, id: each.id },
  }))
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
        { what: 'Four years', value: four, line: 9598, from: { kind: 'headline', id: 'four-years' } },
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

export function groupsOfSpending(): Headline[] {
  const { groups, years } = replay()
  return groupHeadlines.map(({ id, group, says, line }) => {
    const net = groups.find((each) => each.id === group)?.net ?? []
    const parts = net.slice(0, 4).map((value, i) => ({
      what: years[i] ?? '',
      value: positive(value),
      from: { kind: 'group' as const, id: group },
    }))
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

/** When savings overtake costs (L9990 to L9998). */
export function crossovers(): Headline[] {
  const { total, years } = replay()
  const cumulative = runningSum(total)
  const parts = (values: readonly number[]) =>
    values.map((value, i) => ({
      what: years[i] ?? '',
      value,
      unit: '£ million' as const,
      from: { kind: 'group' as const, id: 'total' },
    }))
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

/** A cost shown as spending: the sign turned, and nought without one. */
const positive = (net: number) => (net === 0 ? 0 : -net)
