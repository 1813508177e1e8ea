import type { Viewer } from '../../platform/operations/operation.ts'
import { everyAsk, milestonesOf, type Progress } from '../programme/programme.ts'
import type { Recommendation } from '../programme/recommendation.ts'
import {
  type Kith,
  plannedOf,
  type Whereabouts,
  type Works,
  whereabouts,
  worksOf,
} from '../programme/where.ts'
import { type Entry, readProgress, standing } from './reads.ts'

export type AskState = Progress['status'] | 'nothing reported'
export type ListedAsk = Recommendation & {
  state: AskState
  latest: Entry | undefined
  where: Whereabouts
  works: readonly Works[]
  /** What is meant and not all there, said as such. */
  planned: string | undefined
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
export async function readAsks(viewer: Viewer, filter: AskFilter, kith: Kith): Promise<ListedAsk[]> {
  const latest = new Map(standing(await readProgress(viewer)).map((entry) => [entry.id, entry]))
  return everyAsk.map((ask) => listed(ask, latest.get(ask.id), kith)).filter((ask) => fits(ask, filter))
}

export const listed = (ask: Recommendation, latest: Entry | undefined, kith: Kith): ListedAsk => ({
  ...ask,
  state: latest?.status ?? 'nothing reported',
  latest,
  where: whereabouts(ask, kith),
  works: worksOf(ask.id, kith),
  planned: plannedOf(ask, kith),
  by: milestonesOf(ask.id)
    .map(({ by }) => by)
    .sort()[0],
})

const fits = (ask: ListedAsk, filter: AskFilter) =>
  (['owner', 'phase', 'state', 'where'] as const).every((key) => !filter[key] || ask[key] === filter[key])
