import { ageOn } from '../../platform/time/day.ts'
import { toCsv } from '../../record/csv.ts'
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

/** The list as a file for a spreadsheet, in which nothing is read as a formula. */
export function familiesFile(families: readonly FamilyFacts[], today: string): string {
  return toCsv([HEAD, ...families.map((facts) => cells(facts, today))])
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
