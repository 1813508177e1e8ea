import type { GroupId } from './rows.ts'

/** What the report prints as a subtotal or total, kept only to be compared with the sum of its rows. */
export type PrintedLine = { name: string; line: number; net: readonly number[] }

export const groupNames: Record<GroupId, string> = {
  familyHelp: 'Family Help',
  care: 'Homes for children in care',
  alternatives: 'Alternatives to care',
  missions: 'Care leaver missions',
  workforce: 'Workforce',
  advocacy: 'Advocacy for children',
  representation: 'Representation for parents',
}

export const printedSubtotals: Partial<Record<GroupId, PrintedLine>> = {
  care: { name: groupNames.care, line: 9853, net: [-9, -124, -58, 107, 183, 221, 244, 250, 258, 266] },
  alternatives: {
    name: groupNames.alternatives,
    line: 9874,
    net: [-5, -201, -41, 224, 297, 342, 365, 388, 411, 436],
  },
  missions: { name: groupNames.missions, line: 9911, net: [-5, -74, -99, -44, -31, -35, -35, -34, -34, -31] },
  workforce: {
    name: groupNames.workforce,
    line: 9953,
    net: [-27, -57, -121, -48, 10, 119, 144, 166, 170, 176],
  },
}

export const printedTotal: PrintedLine = {
  name: 'Total effect on public finance',
  line: 9984,
  net: [-46, -987, -1257, -233, 446, 1007, 1227, 1293, 1345, 1404],
}
