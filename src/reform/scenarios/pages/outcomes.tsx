import { SummaryList } from '../../../platform/kit/index.ts'
import { changedSwitches, type Typed } from '../../model/link.ts'
import { million, programmeYear, whole } from '../../pages/figures.ts'
import { KeyFigures } from '../../pages/key-figures.tsx'
import type { Outcome } from '../outcome.ts'

/** The numbers of an outcome by which two scenarios are compared, in words. */
export const outcomeRows: readonly { name: string; of: (outcome: Outcome) => string }[] = [
  { name: 'Fewer in care in March 2033, levers added up', of: ({ added }) => whole(added) },
  { name: 'Fewer with all levers together', of: ({ together }) => whole(together) },
  { name: 'Children in care in March 2033', of: ({ inCare }) => whole(inCare) },
  { name: 'Net effect over ten years', of: ({ net }) => million(net) },
  { name: 'Lowest running sum', of: ({ lowest }) => million(lowest) },
  { name: 'Savings first exceed costs', of: ({ firstSaving }) => programmeYear(firstSaving) },
  { name: 'Running sum above zero', of: ({ breakEven }) => programmeYear(breakEven) },
]

export function Outcomes({ outcome }: { outcome: Outcome }) {
  const shown = outcomeRows.filter((_, i) => [0, 1, 3, 6].includes(i))
  return <KeyFigures figures={shown.map(({ name, of }) => ({ name, value: first(of(outcome)) }))} />
}

const first = (words: string) => words[0]!.toUpperCase() + words.slice(1)

/** What differs from the review's own settings. */
export function SwitchList({ typed }: { typed: Typed }) {
  const changed = changedSwitches(typed)
  if (changed.length === 0)
    return <p class="govuk-body">Every switch stands as in the review’s own settings.</p>
  return (
    <SummaryList rows={changed.map(({ what, value }) => ({ key: { text: what }, value: { text: value } }))} />
  )
}
