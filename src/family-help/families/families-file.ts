import { ageOn } from '../../platform/time/day.ts'
import type { FamilyFacts } from './facts.ts'

const HEAD = [
  'Family',
  'Children',
  'Key worker',
  'Overseen by',
  'How much help',
  'Helped since',
  'Last contact',
  'Next step',
  'Plan agreed',
  'Languages',
]

/** The list as a file for a spreadsheet: CSV (RFC 4180), UTF-8 with a mark for Excel, formulas disarmed. */
export function familiesFile(families: readonly FamilyFacts[], today: string): string {
  const lines = [HEAD, ...families.map((facts) => cells(facts, today))]
  return `\uFEFF${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`
}

function cells(facts: FamilyFacts, today: string): string[] {
  return [
    facts.name,
    childrenInWords(facts, today),
    facts.keyWorker?.name ?? '',
    facts.overseer?.name ?? '',
    facts.intensity,
    facts.since,
    facts.lastVisit ?? '',
    facts.nextStep ?? '',
    facts.agreedOn ?? '',
    facts.languages.join('; '),
  ]
}

/** "Ada 14, Ben 11, a restricted record". */
export function childrenInWords({ children }: Pick<FamilyFacts, 'children'>, today: string): string {
  return children
    .map(({ name, birthDate }) => {
      if (name === null) return 'a restricted record'
      return birthDate ? `${name} ${ageOn(birthDate, today)}` : name
    })
    .join(', ')
}

/** A spreadsheet reads a cell that begins so as a formula (OWASP, CSV injection); an apostrophe makes it text. */
const FORMULA = /^[=+\-@\t\r\n]/

function cell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
