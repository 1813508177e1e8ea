import { careEpisode, careReview, missingPeriod, unaccompanied } from '../../../care/index.ts'
import { type CareTime, careTimes } from '../../derive/care-times.ts'
import { factsOf, type HeldFact } from '../../derive/child-record.ts'
import type { Basis, DerivedRow } from '../../derive/row.ts'
import type { Known } from './known.ts'
import { CEASED, HOMES, LEGAL, NEEDS, PROVIDERS, written, YES_NO } from './ofsted-codes.ts'
import { disability, type Made, rowOf, workerOn } from './row-of.ts'
import { endedBy, openOrEnded, type Window, within } from './window.ts'

/** A time in care: of its episodes, or of an order that lies over the help where no episode is written. */
type Care = Pick<CareTime, 'from' | 'until' | 'need'> & { basis: Basis; episodes: readonly HeldFact[] }

/** Series of short breaks (V3, V4) are not care in this list. */
function timesInCare(child: Known, window: Window): Care[] {
  const episodes = factsOf(child, careEpisode).filter(
    ({ values }) =>
      !['V3', 'V4'].includes(String(values.legal_status)) && String(values.began_on) <= window.on,
  )
  const told = careTimes(episodes).map(({ from, until, need, entry }) => ({
    ...{ from, until, need },
    basis: { says: `In care from ${from}`, entry },
    episodes: episodes.filter(
      ({ values }) => String(values.began_on) >= from && (until === null || String(values.began_on) < until),
    ),
  }))
  const worked = child.overlays
    .filter(
      ({ kind, period }) =>
        kind === 'care' &&
        !told.some(({ from, until }) => period.from < (until ?? '9999') && (period.until ?? '9999') > from),
    )
    .map(({ period, entry }) => ({
      ...{ from: period.from, until: period.until, need: null, episodes: [] },
      basis: { says: `In care from ${period.from}; no episode is written yet`, entry },
    }))
  return [...told, ...worked].sort((a, b) => (a.from < b.from ? -1 : 1))
}

export const inCareOn = (child: Known, window: Window): boolean =>
  timesInCare(child, window).some(({ from, until }) => from <= window.on && !endedBy(until, window))

/** List 8: the latest time in care that goes on, or ended in the last six months. */
export function inCare(child: Known, window: Window): DerivedRow[] {
  const times = timesInCare(child, window)
  const care = times.filter(({ from, until }) => openOrEnded(from, until, window.six, window)).at(-1)
  if (!care) return []
  const ended = endedBy(care.until, window)
  const cells = {
    'Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)': YES_NO(
      isUnaccompanied(child, window),
    ),
    ...disability(child),
    'Date Started to be Looked After': care.from,
    "Child's Category of Need": written(NEEDS, care.need),
    'Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)':
      YES_NO(times.some(({ from, until }) => from < care.from && until !== null && until > window.twelve)),
    'Date of Latest Statutory Review': lastOn(factsOf(child, careReview), 'reviewed_on', care.from, window),
    'Date of Last Social Work Visit': child.visits.findLast(({ on }) => on >= care.from)?.on,
    'Date Ceased to be Looked After': ended,
    ...homeOf(care, ended, window),
    ...missingOf(child, window),
    ...workerOn(child, ended ?? window.on),
  }
  return [rowOf(8, child, window, cells, care.basis)]
}

const isUnaccompanied = (child: Known, window: Window): boolean =>
  factsOf(child, unaccompanied).some(({ values }) => Number(values.year) >= Number(window.twelve.slice(0, 4)))

function lastOn(
  facts: readonly HeldFact[],
  column: string,
  from: string,
  { on }: Window,
): string | undefined {
  const days = facts.map(({ values }) => String(values[column])).filter((day) => day >= from && day <= on)
  return days.sort().at(-1)
}

/** The last episode says how it stands; a new home or law begins where the episodes change it. */
function homeOf({ episodes }: Care, ended: string | undefined, window: Window): Made {
  const last = episodes.at(-1)?.values
  if (!last) return { 'Number of Placements in the Last 12 months': 1 }
  const homes = episodes.filter(({ values }, i) => i === 0 || !['L'].includes(String(values.why_began)))
  const recent = homes.filter(({ values }) => String(values.ended_on ?? window.on) > window.twelve)
  const law = startOf(episodes, 'legal_status')
  const home = homes.at(-1)?.values ?? last
  return {
    'Start date of current legal status': law,
    "Child's Legal Status": written(LEGAL, last.legal_status),
    'Number of Placements in the Last 12 months': Math.max(1, recent.length),
    'Reason Ceased to be Looked After': ended && written(CEASED, last.why_ended),
    'Start Date of Most Recent Placement': String(home.began_on),
    'Placement Type': written(HOMES, last.home_kind),
    'Placement Provider': written(PROVIDERS, last.home_provider),
    'Placement postcode': last.placed_postcode,
    'URN of Placement': last.provider_number,
  }
}

/** The first day of the run of episodes, up to the last, that have the last one’s value. */
function startOf(episodes: readonly HeldFact[], column: string): string {
  const value = episodes.at(-1)!.values[column]
  const before = episodes.findLastIndex(({ values }) => values[column] !== value)
  return String(episodes[before + 1]!.values.began_on)
}

/** Times missing (M) and away (A) that began in the last twelve months. */
function missingOf(child: Known, window: Window): Made {
  const times = factsOf(child, missingPeriod).filter(({ values }) =>
    within(values.began_on, window.twelve, window),
  )
  const of = (kind: string) => times.filter(({ values }) => values.kind === kind).length
  return {
    "Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months": of('M'),
    "Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months": of('A'),
  }
}
