import { Link, SummaryList } from '../../platform/kit/index.ts'
import { familyPath } from '../../record/paths.ts'
import type { FamilyFacts } from '../families/facts.ts'
import { childrenInWords } from '../families/families-file.ts'
import type { Step } from '../families/next-steps.ts'
import { StepsList } from './steps-list.tsx'

export interface FamilyRow {
  facts: FamilyFacts
  steps: readonly Step[]
}

/** Families with what needs doing for each. */
export function FamilyRows({ rows, today }: { rows: readonly FamilyRow[]; today: string }) {
  return (
    <SummaryList
      rows={rows.map(({ facts, steps }) => ({
        key: <FamilyLink facts={facts} today={today} />,
        value: <StepsList steps={steps} />,
      }))}
    />
  )
}

/** A family's name as the way to its page, its children under it. */
export function FamilyLink({ facts, today }: { facts: FamilyFacts; today: string }) {
  return (
    <>
      <Link href={familyPath({ family: facts.family })}>{facts.name}</Link>
      <br />
      <span class="govuk-hint govuk-!-font-size-16">{childrenInWords(facts, today)}</span>
    </>
  )
}
