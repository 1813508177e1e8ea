import { childOf, type Lists } from './row.ts'

/** By list, the columns of which the first may not come after the second. */
const PAIRS: Record<number, readonly (readonly [string, string])[]> = {
  2: [['Assessment start date', 'Assessment completion date']],
  4: [['Continuous Assessment Start Date', 'Continuous Assessment Date of Authorisation']],
  5: [
    [
      'Strategy discussion initiating Section 47 Enquiry Start Date',
      'Date of Initial Child Protection Conference',
    ],
  ],
  6: [['CIN Start Date', 'CIN Closure Date']],
  7: [['Child Protection Plan Start Date', 'Child Protection Plan End Date']],
  8: [['Date Started to be Looked After', 'Date Ceased to be Looked After']],
  10: [
    ['Date the Child Entered Care', 'Date of Adoption Order'],
    ['Date Placed for Adoption', 'Date of Adoption Order'],
  ],
}

export type OutOfOrder = {
  list: number
  row: number
  line: number
  child: string
  values: Record<string, string>
}

/** Rows in which something ends before it begins. */
export function* findOrder(lists: Lists): Generator<OutOfOrder> {
  for (const [list, pairs] of Object.entries(PAIRS))
    for (const [row, each] of (lists[Number(list)] ?? []).entries())
      for (const [first, last] of pairs) {
        const [from, until] = [each.values[first], each.values[last]]
        if (from && until && until < from)
          yield {
            list: Number(list),
            row,
            line: each.line,
            child: childOf(each),
            values: { [first]: from, [last]: until },
          }
      }
}
