import { careEpisode } from '../../care/index.ts'
import { overlap, type Period } from '../../platform/time/period.ts'
import type { Asked } from './asked.ts'
import { type ChildRecord, factsOf, type Overlay } from './child-record.ts'
import { type Basis, britishDay } from './row.ts'

/** Care that lies over the help and of which no episode is written: what is known of it, and nothing made up. */
export function withoutEpisode(
  child: ChildRecord,
  asked: Asked,
): { list: 'Episodes'; cells: Record<string, string>; from: Basis }[] {
  const written = factsOf(child, careEpisode).map(
    ({ values }): Period => ({ from: String(values.began_on), until: values.ended_on as string | null }),
  )
  return child.overlays
    .filter(({ kind, period }) => kind === 'care' && touchesYear(period, asked))
    .filter(({ period }) => !written.some((other) => overlap(period, other)))
    .map((overlay) => ({ list: 'Episodes', cells: cellsOf(child, overlay, asked), from: basisOf(overlay) }))
}

const touchesYear = ({ from, until }: Period, asked: Asked): boolean =>
  from <= asked.on && (until === null || until >= asked.from)

/** Day of start and end, the order that it rests on where the record has one, and where the child lived before. */
function cellsOf(
  { overlays, homes }: ChildRecord,
  { period }: Overlay,
  { on }: Asked,
): Record<string, string> {
  const order = overlays.some((other) => other.kind === 'care-order' && overlap(other.period, period))
  const home = homes.findLast(({ period: lived }) => lived.from <= period.from)
  return {
    DECOM: britishDay(period.from),
    RNE: 'S',
    LS: order ? 'C2' : '',
    DEC: period.until && period.until <= on ? britishDay(period.until) : '',
    HOME_POST: home?.postcode ?? '',
  }
}

const basisOf = ({ period, entry }: Overlay): Basis => ({
  says: `In care from ${britishDay(period.from)}: the record says so, and no episode is written yet`,
  entry,
})
