import { toCsv } from '../../record/csv.ts'
import { type Improvements, inWords } from './improvements.ts'
import { GROUPS } from './measure.ts'

/** The figures as a table: a row a figure and a row a part. */
export const improvementsCsv = ({ from, on, measures }: Improvements): string =>
  toCsv([
    ['Group', 'Measure', 'Part', 'Count', 'From', 'To', 'What is counted', 'The review asks for it in'],
    ...measures.flatMap(({ group, title, says, asks, count, parts }) =>
      [{ name: '', count }, ...parts].map((part) => [
        GROUPS[group],
        title,
        part.name,
        typeof part.count === 'number' ? part.count : inWords(part.count),
        from,
        on,
        says,
        asks,
      ]),
    ),
  ])
