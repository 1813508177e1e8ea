/** A line of the section 251 outturn: its number, as 3.1.1, and net or gross spend in £. */
export type SpendLine = { line: string; amount: number }

/**
 * What counts as spend on children's social care. The report uses two (footnotes 1, 114 and 121): the narrower one
 * leaves out services for all families and youth justice; the wider one takes in every line of the block.
 */
const definitions = {
  'children’s social care': {
    note: 'About £10bn in 2020/21: without universal services and youth justice (L9560, footnote 121)',
    without: ['3.0.1', '3.0.2', '3.0.3', '3.0.4', '3.4.5', '3.5.1', '3.6.1'],
  },
  'children’s services': { note: '£11.1bn in 2020/21 (L9061)', without: [] },
} as const satisfies Record<string, { note: string; without: readonly string[] }>

export type Definition = keyof typeof definitions

/** Totals and subtotals of the return; adding them to their parts would count twice. */
const totals = new Set(['3.0.5', '3.1.11', '3.3.4', '3.4.6', '3.5.3'])

/** Spend by a definition, £, with the lines that it leaves out. Refuses a line given twice or an amount that is none. */
export function spendBy(
  definition: Definition,
  lines: readonly SpendLine[],
): { total: number; leftOut: readonly SpendLine[] } {
  const seen = new Set<string>()
  for (const { line, amount } of lines) {
    if (seen.has(line)) throw new RangeError(`Line ${line} is given twice; add its parts together first.`)
    if (!Number.isFinite(amount)) throw new RangeError(`The amount of line ${line} is not a number.`)
    seen.add(line)
  }
  const without = new Set<string>(definitions[definition].without)
  const [leftOut, counted] = [
    lines.filter((each) => without.has(each.line)),
    lines.filter((each) => !without.has(each.line) && !totals.has(each.line)),
  ]
  return { total: counted.reduce((sum, each) => sum + each.amount, 0), leftOut }
}
