import { Link } from '../../platform/kit/index.ts'
import type { Step } from '../families/next-steps.ts'

/** What needs doing, each with the place where it is done. */
export function StepsList({ steps }: { steps: readonly Step[] }) {
  if (steps.length === 0)
    return <p class="govuk-body">Nothing needs doing at the moment. Things go on as agreed.</p>
  return (
    <ul class="govuk-list govuk-list--bullet">
      {steps.map(({ text, href }) => (
        <li>
          <Link href={href}>{text}</Link>
        </li>
      ))}
    </ul>
  )
}
