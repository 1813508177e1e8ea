import type { HeldFact } from './child-record.ts'

/** An unbroken time in care, put together from its episodes. */
export interface CareTime {
  from: string
  /** The day on which it ended; null while it goes on. */
  until: string | null
  /** Why care began: the return’s code of need. */
  need: string | null
  /** The census’ reason for closing, where the end of care gives one. */
  whyClosed: string | null
  entry: string
}

/** Episodes that follow each other without a gap are one time in care; the order is that of their first days. */
export function careTimes(episodes: readonly HeldFact[]): CareTime[] {
  const times: CareTime[] = []
  for (const { entry, values } of episodes.toSorted((a, b) => (began(a) < began(b) ? -1 : 1))) {
    const [from, until] = [String(values.began_on), values.ended_on as string | null]
    const whyClosed = until ? (CLOSED[String(values.why_ended)] ?? null) : null
    const last = times.at(-1)
    if (last?.until && last.until >= from) Object.assign(last, { until, whyClosed })
    else times.push({ from, until, need: values.need as string | null, whyClosed, entry })
  }
  return times
}

const began = ({ values }: HeldFact): string => String(values.began_on)

/** How care ended, as the census would say why the case closed. All other ends are “another reason”. */
const CLOSED: Record<string, string> = {
  ...{ E11: 'RC1', E12: 'RC1', E2: 'RC2', E3: 'RC5', E7: 'RC6', E41: 'RC3' },
  ...{ E45: 'RC4', E46: 'RC4', E47: 'RC4', E48: 'RC4' },
}
