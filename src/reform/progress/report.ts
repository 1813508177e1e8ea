import type { Viewer } from '../../platform/operations/operation.ts'
import { councilName } from '../council-name.ts'
import type { Milestone } from '../programme/milestones.ts'
import { byOwner, everyAsk, type Progress, quarterlyReport, recommendation } from '../programme/programme.ts'
import { type MoneyTable, moneyTable } from './money.ts'
import { type ReportPeriod, reportPeriod } from './periods.ts'
import { type Entry, readMoney, readProgress, readVoices, standing } from './reads.ts'

type State = Progress['status'] | 'nothing reported'

/** A quarter’s or a year’s report: all that page and files are drawn from, and all that is frozen on publication. */
export type Report = {
  period: ReportPeriod
  council: string
  counts: Record<State, number>
  changed: readonly Said[]
  /** The latest word on every recommendation and ask at the end of the time. */
  asks: readonly Said[]
  overdue: readonly Milestone[]
  coming: readonly Milestone[]
  /** How much of each owner’s part was reported on in the time: about reporting, not about the owner. */
  owners: readonly { owner: string; asks: number; reported: number }[]
  money: MoneyTable
  voices: readonly { id: string; who: string; words: string }[]
}

export type Said = { id: string; says: string; state: State; on?: string; words?: string; evidence?: string }

/** The report as it would be published now. */
export async function draftReport(viewer: Viewer, period: ReportPeriod): Promise<Report> {
  const entries = standing(await readProgress(viewer))
  const report = quarterlyReport(entries, period.from, period.to)
  const latest = new Map(entries.filter(({ on }) => on <= period.to).map((each) => [each.id, each]))
  const voices = await readVoices(viewer, period.id)
  const money = moneyTable((await readMoney(viewer)).filter(({ quarter }) => endsBy(quarter, period.to)))
  const { counts, overdue, coming } = report
  const changed = entries.filter(({ on }) => on >= period.from && on <= period.to)
  return {
    period,
    council: await councilName(viewer),
    ...{ counts, overdue, coming, money },
    changed: changed.map((entry) => said(entry.id, entry)),
    asks: everyAsk.map(({ id }) => said(id, latest.get(id))),
    owners: [...byOwner()].map(([owner, asks]) => ({
      owner,
      asks: asks.length,
      reported: asks.filter(({ id }) => changed.some((entry) => entry.id === id)).length,
    })),
    voices: voices.map(({ id, who, words }) => ({ id, who, words })),
  }
}

const endsBy = (quarter: string, day: string) => reportPeriod(quarter).to <= day

function said(id: string, entry: Entry | undefined): Said {
  const { says } = recommendation(id)
  if (!entry) return { id, says, state: 'nothing reported' }
  const { on, status: state, note: words, evidence } = entry
  return { id, says, state, on, words, ...(evidence ? { evidence } : {}) }
}
