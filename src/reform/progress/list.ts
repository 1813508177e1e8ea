import type { Viewer } from '../../platform/operations/operation.ts'
import { everyAsk, milestonesOf, type Progress } from '../programme/programme.ts'
import type { Recommendation } from '../programme/recommendation.ts'
import { type Whereabouts, whereabouts } from '../programme/where.ts'
import { type Entry, readProgress, standing } from './reads.ts'

export type AskState = Progress['status'] | 'nothing reported'
export type ListedAsk = Recommendation & {
  state: AskState
  latest: Entry | undefined
  where: Whereabouts
  /** The first milestone that it belongs to, where the report sets one. */
  by: string | undefined
}

export const ASK_STATES: readonly AskState[] = [
  'nothing reported',
  'not begun',
  'under way',
  'done',
  'not taken up',
]
export const WHEREABOUTS: readonly Whereabouts[] = ['works', 'works in part', 'not yet', 'not for software']

export type AskFilter = { owner: string; phase: string; state: string; where: string }

export const filterOf = (query: Record<string, string>): AskFilter => ({
  owner: query.owner ?? '',
  phase: query.phase ?? '',
  state: query.state ?? '',
  where: query.where ?? '',
})

/** The 81 recommendations and seven asks with the latest word on each, in the order of the report. */
export async function readAsks(viewer: Viewer, filter: AskFilter): Promise<ListedAsk[]> {
  const latest = new Map(standing(await readProgress(viewer)).map((entry) => [entry.id, entry]))
  return everyAsk.map((ask) => listed(ask, latest.get(ask.id))).filter((ask) => fits(ask, filter))
}

export const listed = (ask: Recommendation, latest: Entry | undefined): ListedAsk => ({
  ...ask,
  state: latest?.status ?? 'nothing reported',
  latest,
  where: whereabouts(ask),
  by: milestonesOf(ask.id)
    .map(({ by }) => by)
    .sort()[0],
})

const fits = (ask: ListedAsk, filter: AskFilter) =>
  (['owner', 'phase', 'state', 'where'] as const).every((key) => !filter[key] || ask[key] === filter[key])
