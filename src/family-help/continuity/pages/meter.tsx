import { Link } from '../../../platform/kit/index.ts'
import { continuityPath } from '../../paths.ts'
import type { Continuity } from '../meter.ts'

/** The meter in a line, beside who works with the family. */
export function Meter({ family, continuity }: { family: string; continuity: Continuity | undefined }) {
  if (!continuity?.keyWorkers) return null
  const { keyWorkers, handovers } = continuity
  return (
    <p class="govuk-body-s">
      {keyWorkers === 1 ? 'One key worker from the start' : `${keyWorkers} key workers so far`};{' '}
      {handovers === 0
        ? 'never handed over'
        : `handed over ${handovers === 1 ? 'once' : `${handovers} times`}`}
      . <Link href={continuityPath({ family })}>How whole the help is</Link>
    </p>
  )
}
