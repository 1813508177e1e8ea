import type { Share } from '../../engines/statistics/share.ts'
import { toCsv } from '../../record/csv.ts'
import { HEADINGS } from './headings.ts'
import type { ShownOutcome } from './read-outcomes.ts'

/** The scorecard as a table: what is hidden on the page is hidden here. */
export const outcomesCsv = (outcomes: readonly ShownOutcome[]): string =>
  toCsv([
    ['Outcome', 'Measure', 'Percent', 'Low', 'High', 'Of', 'Hoped for now', 'Hoped for later', 'Source'],
    ...outcomes.flatMap(({ name, measures, brought }) => [
      ...measures.map(({ title, share, good, source }) => [
        name,
        title,
        ...figures(share),
        good.now,
        good.later,
        source,
      ]),
      ...(brought
        ? [
            [
              name,
              `Supporting Families: ${HEADINGS[brought.heading]}, ${brought.quarter}`,
              ...figures(brought.share),
              'more',
              'more',
              brought.source,
            ],
          ]
        : []),
    ]),
  ])

const figures = (share: Share | undefined): (number | string)[] =>
  share ? [share.percent, share.low, share.high, share.of] : ['too few', '', '', '']
