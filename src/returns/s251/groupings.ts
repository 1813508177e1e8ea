import type { LineOfYear } from './outturn.ts'

/** A way in which the review adds lines together. Pence, net of income. */
export interface Grouping {
  name: string
  says: string
  /** Lines of the review's report. */
  source: string
  net: number
  lines: readonly string[]
}

/** Out of "children's social care": services for everyone, and youth justice (footnotes 1 and 121). */
const FOR_EVERYONE = ['3.0.1', '3.0.2', '3.0.3', '3.0.4', '3.4.5', '3.5.1', '3.6.1']

/** The review's three sums of the outturn, so that councils can be read beside each other (L8381–8384). */
export function groupings(lines: readonly LineOfYear[]): Grouping[] {
  const parts = lines.filter(({ totalOf }) => !totalOf).map(({ line }) => line)
  const net = (wanted: readonly string[]) =>
    lines.filter(({ line }) => wanted.includes(line)).reduce((sum, one) => sum + one.net, 0)
  const made = (name: string, says: string, source: string, wanted: readonly string[]): Grouping => ({
    ...{ name, says, source, lines: wanted },
    net: net(wanted),
  })
  return [
    made(
      'Children’s social care',
      'Every line but services for everyone, children’s centres and youth justice.',
      'footnotes 1 and 121',
      parts.filter((line) => !FOR_EVERYONE.includes(line)),
    ),
    made(
      'Help outside care and safeguarding',
      'Children’s centres, other services, family support and services for young people.',
      'footnotes 12 and 42',
      ['3.0.5', '3.2.1', '3.4.6', '3.5.3'],
    ),
    made('Safeguarding and care', 'Children looked after, and safeguarding.', 'footnotes 12 and 42', [
      '3.1.11',
      '3.3.4',
    ]),
  ]
}
