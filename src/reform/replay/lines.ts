import type { Replay } from './replay.ts'

/** The table as lines of cells: rows with their line of the report, a sum after each group, the total and its running sum. */
export const linesOf = ({ years, rows, groups, total, cumulative }: Replay): (string | number)[][] => [
  ['£ million', 'Line', ...years],
  ...groups.flatMap((group) => [
    ...rows
      .filter(({ row }) => row.group === group.id)
      .map(({ row, net }) => [row.name, `L${row.line}`, ...net]),
    [`= ${group.name}`, group.printed ? `L${group.printed.line}` : '', ...group.net],
  ]),
  ['Total', 'L9984', ...total],
  ['Running sum', '', ...cumulative],
]
