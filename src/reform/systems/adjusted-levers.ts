import { type Lever, leverList } from '../model/levers.ts'

const NAMES: Readonly<Record<string, string>> = {
  familyHelp: 'help',
  alternatives: 'alternatives',
  practice: 'practice',
}

/** The review’s levers, each carried out as far as the switches say; one at nought is left out. */
export const adjusted = (values: Readonly<Record<string, number>>): Lever[] =>
  leverList.flatMap((lever) => {
    const part = (values[NAMES[lever.id] ?? ''] ?? 100) / 100
    return part === 0 ? [] : [{ ...lever, coverage: lever.coverage * part }]
  })
