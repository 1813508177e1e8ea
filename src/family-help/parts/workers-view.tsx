import { lastDay } from '../../platform/time/period.ts'
import { dayInWords, shortDay } from '../../platform/time/words.ts'
import type { Allocation } from '../../record/involvements/involvement.ts'
import type { Part } from '../../record/tables.ts'

export const PART_WORDS = {
  'key-worker': 'Key worker',
  'co-worker': 'Helps too',
  overseer: 'Oversees the help',
  expert: 'Expert in protection',
} as const satisfies Record<Part, string>

const ORDER: readonly Part[] = ['key-worker', 'overseer', 'expert', 'co-worker']

/** Those who work with the family on a day, the key worker first. */
export function worksNow(parts: readonly Allocation[], today: string): Allocation[] {
  const now = parts.filter(({ period }) => period.from <= today && (!period.until || period.until > today))
  return now.sort((a, b) => ORDER.indexOf(a.part) - ORDER.indexOf(b.part))
}

/** Who works with the family now, in a few lines. */
export function WorkersView({ parts, today }: { parts: readonly Allocation[]; today: string }) {
  const now = worksNow(parts, today)
  if (now.length === 0) return <p class="govuk-body">Nobody yet.</p>
  return (
    <ul class="govuk-list">
      {now.map(({ worker, part }) => (
        <li>
          <strong>{worker.name}</strong>, {worker.discipline}
          <br />
          {PART_WORDS[part]}
        </li>
      ))}
    </ul>
  )
}

/** "Since 2 November 2026", or both days of a part that ended. */
export function partPeriod({ period }: Allocation, today: string): string {
  const last = lastDay(period)
  return last && last < today
    ? `${shortDay(period.from)} to ${shortDay(last)}`
    : `Since ${dayInWords(period.from)}`
}
