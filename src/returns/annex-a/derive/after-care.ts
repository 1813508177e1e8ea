import { adoption, adoptionDecision, careEpisode, careLeaver, unaccompanied } from '../../../care/index.ts'
import { careTimes } from '../../derive/care-times.ts'
import { factsOf, type HeldFact } from '../../derive/child-record.ts'
import type { DerivedRow } from '../../derive/row.ts'
import type { Known } from './known.ts'
import { YES_NO } from './ofsted-codes.ts'
import { disability, rowOf, workerOn } from './row-of.ts'
import { endedBy, type Window, within } from './window.ts'

const HOUSING: Record<string, string> = {
  B: 'B: Parents/relatives',
  C: 'C: Community home / residential care',
  D: 'D: Semi-independent, transitional accommodation and self-contained accommodation',
  E: 'E: Supported lodgings',
  G: 'G: Abroad',
  H: 'H: Deported',
  K: 'K: Ordinary lodgings, without formal support',
  R: 'R: Residence not known',
  S: 'S: No fixed abode / homeless',
  T: 'T: Foyers and similar supported accommodation',
  U: 'U: Independent living',
  V: 'V: Emergency accommodation',
  W: 'W: Bed and breakfast',
  X: 'X: In custody',
  Y: 'Y: Other accommodation',
  Z: 'Z: With former foster carers',
}

const IN_TOUCH: Record<string, string> = {
  YES: 'a) Yes',
  NO: 'b) No',
  DIED: 'c) Died',
  REFU: 'd) Refu',
  NREQ: 'e) NREQ',
  RHOM: 'f) Rhom',
}

/** List 9: care leavers of the year under way, as the SSDA903 has them; whoever it does not name is not known to be one. */
export function careLeavers(child: Known, window: Window): DerivedRow[] {
  const fact = factsOf(child, careLeaver)
    .filter(
      ({ values }) =>
        Number(values.year) >= window.asked.year - 1 && Number(values.year) <= window.asked.year,
    )
    .at(-1)
  if (!fact) return []
  const { in_touch, activity, accommodation } = fact.values
  const place = String(accommodation ?? '')
  const cells = {
    'Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)': YES_NO(
      factsOf(child, unaccompanied).length > 0,
    ),
    ...disability(child),
    ...workerOn(child, window.on),
    'LA in Touch': in_touch && (IN_TOUCH[String(in_touch).toUpperCase()] ?? String(in_touch)),
    'Type of Accommodation': place && (HOUSING[place[0]!] ?? place),
    'Suitability of Accommodation': /^[A-Z]1$/.test(place)
      ? 'a) Suitable'
      : /^[A-Z]2$/.test(place)
        ? 'b) Unsuitable'
        : undefined,
    'Activity Status': activity,
  }
  return [
    rowOf(9, child, window, cells, {
      says: `What the SSDA903 of ${fact.values.year} says of the time after care`,
      entry: fact.entry,
    }),
  ]
}

const WHY_NOT: Record<string, string> = {
  RD1: 'RD1: Child’s needs changed',
  RD2: 'RD2: The court did not make a placement order',
  RD3: 'RD3: Prospective adopters could not be found',
  RD4: 'RD4: Any other reason',
}

/** List 10: children with a decision for adoption that stands, and those whose decision or adoption ended in twelve months. */
export function adoptions(child: Known, window: Window): DerivedRow[] {
  const decision = factsOf(child, adoptionDecision)
    .filter(({ values }) => String(values.decided_on) <= window.on)
    .at(-1)
  const order = factsOf(child, adoption)
    .filter(({ values }) => values.decided_on != null && String(values.decided_on) <= window.on)
    .at(-1)
  const decided = decision?.values.decided_on ?? order?.values.decided_on
  if (!decided) return []
  const episodes = factsOf(child, careEpisode).filter(({ values }) => String(values.began_on) <= window.on)
  const adopted = episodes.find(({ values }) => ['E11', 'E12'].includes(String(values.why_ended)))
  const ended = endedBy(
    adopted?.values.ended_on ?? (decision?.values.why_ended ? decision.values.ended_on : undefined),
    window,
  )
  if (ended && !within(ended, window.twelve, window)) return []
  const care = careTimes(episodes).findLast(({ from }) => from <= String(decided))
  const first = (test: (fact: HeldFact) => boolean) => episodes.find(test)?.values.began_on
  const cells = {
    ...disability(child),
    'Date the Child Entered Care': care?.from,
    'Date of Decision that Child Should be Placed for Adoption': String(decided),
    'Date of Placement Order': first(({ values }) => values.legal_status === 'E1'),
    'Date of Matching Child and Prospective Adopters': endedBy(order?.values.matched_on, window),
    'Date Placed for Adoption': first(({ values }) => /^A[3-6]$/.test(String(values.home_kind))),
    'Date of Adoption Order': adopted && endedBy(adopted.values.ended_on, window),
    'Date of Decision that Child Should No Longer be Placed for Adoption':
      decision?.values.why_ended && !adopted ? endedBy(decision.values.ended_on, window) : undefined,
    'Reason Why Child No Longer Placed for Adoption':
      decision?.values.why_ended && !adopted
        ? (WHY_NOT[String(decision.values.why_ended)] ?? String(decision.values.why_ended))
        : undefined,
    'Date the child was placed for fostering in FFA or concurrent planning placement': first(({ values }) =>
      ['U2', 'U5'].includes(String(values.home_kind)),
    ),
  }
  const fact = decision ?? order!
  return [
    rowOf(10, child, window, cells, { says: `A decision for adoption on ${decided}`, entry: fact.entry }),
  ]
}
