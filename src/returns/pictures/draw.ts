import type { Chart } from '../../platform/kit/index.ts'
import { CODE_SETS, type CodeSetName } from '../annex-a/codes/index.ts'
import type { ListRow } from '../annex-a/row.ts'
import { shown, tally } from './counting.ts'
import type { Ask, Picture } from './picture.ts'
import { AGES, ageOf, LENGTHS, lengthOf, monthInWords, monthsUpTo } from './spans.ts'
import { WORDS } from './words.ts'

type Bars = {
  id: string
  title: string
  xName: string
  names: readonly string[]
  counts: readonly number[]
  yName?: string
}

/** A picture of how many fall on each of some things. */
export function bars(ask: Ask, { id, title, xName, names, counts, yName = 'Children' }: Bars): Picture {
  const values = shown(ask, counts)
  const chart: Chart = {
    kind: 'bars',
    title,
    says: inWords(names, values, yName),
    ...{ xName, yName, xs: names },
    series: [{ name: yName, values }],
    source: ask.hideSmall
      ? `${ask.source}. Numbers from 1 to 5 are not shown, the others are rounded to the nearest 5.`
      : `${ask.source}.`,
  }
  return { id, chart }
}

/** Says the largest, for those who cannot see the drawing. */
function inWords(names: readonly string[], values: readonly (number | undefined)[], yName: string): string {
  const known = values.flatMap((value, i) => (value ? [{ name: names[i]!, value }] : []))
  if (known.length === 0) return `Nothing can be shown here.`
  const total = known.reduce((sum, { value }) => sum + value, 0)
  const most = known.toSorted((a, b) => b.value - a.value)[0]!
  return `${yName}: ${total.toLocaleString('en-GB')} in all; most stand at “${most.name}” (${most.value.toLocaleString('en-GB')}).`
}

/** By the codes of a column, in the order of their letters, with those that are not known last. */
export function byCode(
  ask: Ask,
  rows: readonly ListRow[],
  column: string,
  set: CodeSetName,
  words: Omit<Bars, 'names' | 'counts'>,
): Picture {
  const codes = new Map(CODE_SETS[set].map(({ letter, label }) => [letter, WORDS[set]?.[letter] ?? label]))
  const letters = [...codes.keys()].sort()
  const counts = tally(rows, [...letters, '?'], ({ values }) => values[column] ?? '?')
  const kept = [...letters.map((letter) => codes.get(letter)!), 'Not known'].map((name, i) => ({
    name,
    count: counts[i]!,
  }))
  const filled = kept.filter(({ name, count }) => name !== 'Not known' || count > 0)
  return bars(ask, {
    ...words,
    names: filled.map(({ name }) => name),
    counts: filled.map(({ count }) => count),
  })
}

/** Who they are: age, sex, ethnicity, and disability where the list asks it. */
export function whoTheyAre(ask: Ask, rows: readonly ListRow[], whom: string): Picture[] {
  const known = AGES.filter((age, i) => i < 5 || rows.some((row) => ageOf(row, ask.on) === age))
  const pictures = [
    bars(ask, {
      id: 'age',
      title: `${whom} by age`,
      xName: 'Age',
      names: known,
      counts: tally(rows, known, (row) => ageOf(row, ask.on)),
    }),
    byCode(ask, rows, 'Gender', 'gender', { id: 'sex', title: `${whom} by sex`, xName: 'Sex' }),
    byCode(ask, rows, 'Ethnicity', 'ethnicity', {
      id: 'ethnicity',
      title: `${whom} by ethnicity`,
      xName: 'Ethnicity',
    }),
  ]
  const DISABLED = 'Does the Child have a Disability'
  if (!rows.some(({ values }) => values[DISABLED])) return pictures
  return [
    ...pictures,
    byCode(ask, rows, DISABLED, 'disability', {
      id: 'disability',
      title: `${whom} with a disability`,
      xName: 'A disability',
    }),
  ]
}

/** How many in each of the last months. */
export function byMonth(
  ask: Ask,
  rows: readonly ListRow[],
  column: string,
  title: string,
  yName: string,
  months = 7,
): Picture {
  const all = monthsUpTo(ask.on, months)
  const values = shown(
    ask,
    tally(rows, all, ({ values }) => values[column]?.slice(0, 7)),
  )
  const { chart } = bars(ask, {
    id: 'month',
    title,
    xName: 'Month',
    yName,
    names: all.map(monthInWords),
    counts: values.map((each) => each ?? 0),
  })
  return {
    id: 'month',
    chart: {
      ...chart,
      kind: 'lines',
      says: `${chart.says} The first month and the last may not be whole.`,
      series: [{ name: yName, values }],
    },
  }
}

/** How long, from one column to another or to the day. */
export function byLength(
  ask: Ask,
  rows: readonly ListRow[],
  from: string,
  until: string | undefined,
  words: Omit<Bars, 'names' | 'counts' | 'xName'>,
): Picture {
  const counts = tally(rows, LENGTHS, ({ values }) =>
    lengthOf(values[from], (until && values[until]) ?? ask.on),
  )
  return bars(ask, { ...words, xName: 'How long', names: LENGTHS, counts })
}
