import type { Viewer } from '../../platform/operations/operation.ts'
import { FOLLOWED, type Followed, followed } from './monthly.ts'
import { type OverTime, overTime } from './over-time.ts'

export type FollowedAsked = { what: Followed; rule: 'seven' | 'anhoej'; from: string; why: string }

export const followedAsked = (query: Record<string, string>): FollowedAsked => ({
  what: (query.what ?? '') in FOLLOWED ? (query.what as Followed) : 'started',
  rule: query.rule === 'anhoej' ? 'anhoej' : 'seven',
  from: query.from ?? '',
  why: (query.why ?? '').trim(),
})

/** The chart, or the sentence why there is none. */
export type FollowedChart = { asked: FollowedAsked; periods: readonly string[] } & (
  | { drawn: OverTime }
  | { problem: string }
)

export async function readOverTime(viewer: Viewer, query: Record<string, string>): Promise<FollowedChart> {
  const asked = followedAsked(query)
  let periods: string[] = []
  try {
    const values = await followed(viewer, asked.what)
    periods = values.map(({ period }) => period)
    if (asked.from && !asked.why)
      throw new RangeError(
        'Say what was changed on purpose: new limits without a reason would hide a signal.',
      )
    const { name, england } = FOLLOWED[asked.what]
    const drawn = overTime(name, values, {
      rule: asked.rule,
      ...(asked.from ? { breaks: [{ period: asked.from, reason: asked.why }] } : {}),
      source: england
        ? 'Department for Education, Open Government Licence v3.0'
        : 'The council’s own record, counted when this page is opened',
    })
    return { asked, periods, drawn }
  } catch (error) {
    if (error instanceof RangeError) return { asked, periods, problem: error.message }
    throw error
  }
}
