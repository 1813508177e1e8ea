import type { ImportReport } from './run-import.ts'
import type { FieldCount } from './tally.ts'

const NUMBER = new Intl.NumberFormat('en-GB')
const number = (value: number): string => NUMBER.format(value)

/** What became of a file, as text for a terminal. */
export function reportInWords(report: ImportReport): string {
  const { name, kind, children, newChildren, knownChildren, newFamilies, newFacts, changedFacts, sameFacts } =
    report
  const parts = [
    `${name}: ${RETURNS[kind]}${report.year ? `, year to March ${report.year}` : ''}`,
    `Children: ${number(children)}, of whom ${number(newChildren)} new to the record and ${number(knownChildren)} known; families begun for ${number(newFamilies)}`,
    `Facts: ${number(newFacts)} new, ${number(changedFacts)} changed, ${number(sameFacts)} the same as before`,
    ...asides(report),
    ...report.notes.map((note) => `Note: ${note}`),
    '',
    ...table(report.fields),
    '',
    report.reconciles
      ? 'Every value that was read is in the record or put aside.'
      : 'Some values went nowhere: this is a fault of Kith. Please report the lines marked with !.',
  ]
  return parts.join('\n')
}

export const RETURNS = {
  ssda903: 'SSDA903 return (children looked after)',
  cin: 'children in need census',
} as const

function asides({ asides: kept, reasons }: ImportReport): string[] {
  if (reasons.length === 0) return ['Put aside: nothing']
  const total = reasons.reduce((sum, { rows }) => sum + rows, 0)
  const before = total - kept
  return [
    `Put aside: ${number(total)} rows${before > 0 ? `, ${number(before)} of them lay there already` : ''}`,
    ...reasons.map(({ list, reason, rows }) => `  ${number(rows).padStart(6)}  ${list}: ${reason}`),
  ]
}

const HEAD = ['List', 'Field', 'Read', 'Kept', 'There already', 'Aside']

function table(fields: readonly FieldCount[]): string[] {
  const rows = fields.map(({ list, field, read, kept, there, aside }) => [
    list,
    field,
    ...[read, kept, there, aside].map(number),
    read === kept + there + aside ? '' : '!',
  ])
  const widths = HEAD.map((head, at) => Math.max(head.length, ...rows.map((row) => row[at]!.length)))
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd()
  return [HEAD, ...rows].map(line)
}
