import { fitHazards, type HazardFit, type RiskRow } from '../../engines/hazards.ts'
import type { PopulationModel } from '../../engines/population/model.ts'
import { type Share, sharesOf } from './counts.ts'
import type { History, Period } from './periods.ts'

/** What can be said of a stay beside age and time in care: each is 1 or 0. Never shown for one child. */
const features: readonly {
  name: string
  has: (period: Period, history: ReadonlyMap<string, Period[]>, unaccompanied: ReadonlySet<string>) => boolean
}[] = [
  {
    name: 'in care before',
    has: (period, all) => (all.get(period.child) ?? []).some((other) => other.start < period.start),
  },
  { name: 'arrived alone from abroad', has: (period, _, unaccompanied) => unaccompanied.has(period.child) },
  { name: 'in a children’s or secure home', has: (period) => /^K[12]$|^S1$/.test(period.lastPlace.place) },
  { name: 'with relatives or friends', has: (period) => /^U[123]$/.test(period.lastPlace.place) },
  { name: 'with parents', has: (period) => period.lastPlace.place === 'P1' },
]

const ageNames = ['under 1', '1 to 4', '5 to 9', '10 to 15', '16 and 17']
const stayNames = ['under a month', '1 to 6 months', '6 months to 2 years', '2 to 5 years', 'over 5 years']

/** A fit with the number of exits seen for each effect, so that few can be left out where it is shown. */
export type LeavingEffects = Omit<HazardFit, 'effects'> & {
  effects: readonly (HazardFit['effects'][number] & { seen: number })[]
}

/**
 * How leaving care before 18 goes with age, time in care, kind of home, coming back and arriving alone: ratios of
 * rates for the whole council, with intervals, against children of 5 to 9 in care for six months to two years. The
 * kind of home is the last one known of a stay. It describes; it does not say why, and is no score of any child.
 */
export function leavingEffects(
  model: PopulationModel,
  history: History,
  unaccompanied: ReadonlySet<string> = history.unaccompanied ?? new Set(),
): LeavingEffects {
  const byChild = Map.groupBy(history.periods, (period) => period.child)
  const rows = new Map<string, RiskRow & { events: number; exposure: number }>()
  for (const share of sharesOf(model, history)) {
    const own = features.map((feature) => Number(feature.has(share.period, byChild, unaccompanied)))
    addShare(model, rows, share, own)
  }
  const names = [
    ...others(ageNames, 2).map((name) => `aged ${name}`),
    ...others(stayNames, 2).map((name) => `in care ${name}`),
    ...features.map((feature) => feature.name),
  ]
  const fit = fitHazards(names, [...rows.values()], 1)
  const seen = names.map((_, i) =>
    [...rows.values()].reduce((sum, row) => sum + row.events * row.covariates[i]!, 0),
  )
  return { ...fit, effects: fit.effects.map((effect, i) => ({ ...effect, seen: seen[i]! })) }
}

const others = <Item>(items: readonly Item[], without: number) => items.filter((_, i) => i !== without)

function addShare(
  model: PopulationModel,
  rows: Map<string, RiskRow & { events: number; exposure: number }>,
  share: Share,
  own: readonly number[],
) {
  const row = (cell: number) => {
    const key = `${cell} ${own.join('')}`
    const known = rows.get(key)
    if (known) return known
    const stays = model.stayEdges.length
    const marks = (count: number, at: number) =>
      others(
        Array.from({ length: count }, (_, i) => Number(i === at)),
        2,
      )
    const made = {
      covariates: [
        ...marks(model.ageEdges.length - 1, Math.floor(cell / stays)),
        ...marks(stays, cell % stays),
        ...own,
      ],
      events: 0,
      exposure: 0,
    }
    rows.set(key, made)
    return made
  }
  for (const [i, cell] of share.cells.entries()) row(cell).exposure += share.months[i]!
  for (const exit of share.exits) row(Math.floor(exit / model.exits.names.length)).events += 1
}
