import type { Chart } from '../../platform/kit/charts/index.ts'
import type { NumberSwitch } from '../model/switches.ts'
import { ENGLAND, livings } from '../sufficiency/facts/living.ts'
import { byKind, byPlace, KINDS, PLACES, type Sufficiency, sufficiency } from '../sufficiency/sufficiency.ts'
import { type AskedNumbers, changed, readNumbers } from './switches.ts'

export const sufficiencySwitches: readonly NumberSwitch[] = [
  { name: 'years', label: 'Years ahead of March 2025', unit: 'years', min: 1, max: 10, step: 1, standard: 5 },
  {
    name: 'more',
    label: 'More or fewer children in care than forecast',
    unit: '%',
    min: -50,
    max: 50,
    step: 1,
    standard: 0,
  },
  {
    name: 'nearer',
    label: 'Of those beyond 20 miles, would live in their own area',
    unit: '%',
    min: 0,
    max: 100,
    step: 5,
    standard: 0,
  },
  {
    name: 'foster',
    label: 'Of those in children’s homes, would live with foster carers',
    unit: '%',
    min: 0,
    max: 100,
    step: 1,
    standard: 0,
  },
  {
    name: 'free',
    label: 'Homes that stand free, so that there is a choice',
    unit: '%',
    min: 0,
    max: 40,
    step: 1,
    standard: 0,
  },
]

/** A third of children in homes had a plan to live with foster carers (L5491); half of the far away come near, one home in ten free. */
export const asWished = { nearer: '50', foster: '33', free: '10' }

export type AskedSufficiency = {
  numbers: AskedNumbers
  /** Code of the council, or of England. */
  of: string
  query: Record<string, string>
}

/** What an address asks for; `own` is the viewer's council, where the statistics know it by name. */
export function readSufficiency(query: Record<string, string>, own?: string): AskedSufficiency {
  const numbers = readNumbers(sufficiencySwitches, query)
  const wanted = query.council ?? own
  const found = livings.find(({ code, name }) => code === wanted || name === wanted)
  const of = found?.code ?? ENGLAND
  return { numbers, of, query: { council: of, ...changed(sufficiencySwitches, numbers) } }
}

export type SufficiencyShown = { result?: Sufficiency; problem?: string; charts: Record<string, Chart> }

/** Never throws: a council whose figures are suppressed is a sentence. */
export function sufficiencyOf({ of, numbers: { values } }: AskedSufficiency): SufficiencyShown {
  try {
    const result = sufficiency(of, {
      years: Math.round(values.years!),
      more: values.more! / 100,
      nearer: values.nearer! / 100,
      stepDown: values.foster! / 100,
      free: values.free! / 100,
    })
    return { result, charts: chartsOf(result, 2025 + Math.round(values.years!)) }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { problem: error.message, charts: {} }
  }
}

/** A number of homes as it may be shown: nothing about one to five children. */
export const shownHomes = (count: number): number | undefined =>
  Math.round(count) > 0 && count < 5.5 ? undefined : Math.round(count)

const source =
  'Children in care by kind of home, by distance and by area, 31 March 2025, Department for Education (Open Government Licence v3.0); change by England’s outlook'

function chartsOf({ living, had, needed, change }: Sufficiency, year: number): Record<string, Chart> {
  const chart = (by: string, names: readonly string[], of: typeof byKind): Chart => {
    const [now, then] = [of(had).map(shownHomes), of(needed).map(shownHomes)]
    const ends = (share: number) => of(needed).map((count) => shownHomes(count * (share / change.middle)))
    return {
      kind: 'bars',
      title: `Homes for children in care by ${by}, ${living.name}`,
      says: `${of(needed)
        .reduce((sum, each) => sum + Math.round(each), 0)
        .toLocaleString(
          'en-GB',
        )} homes needed in March ${year}, where ${(living.inCare ?? 0).toLocaleString('en-GB')} children lived in March 2025.`,
      xName: by[0]!.toUpperCase() + by.slice(1),
      yName: 'Homes',
      xs: names,
      series: [
        { name: 'Children living there, March 2025', values: now },
        { name: `Homes needed, March ${year}`, values: then },
        { name: 'Lower end, four chances in five', values: ends(change.low) },
        { name: 'Upper end', values: ends(change.high) },
      ],
      source,
    }
  }
  return {
    kinds: chart(
      'kind',
      KINDS.map(({ name }) => name),
      byKind,
    ),
    places: chart(
      'place',
      PLACES.map(({ name }) => name),
      byPlace,
    ),
  }
}
