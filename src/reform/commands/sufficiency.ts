import { chartCsv } from '../../platform/kit/charts/index.ts'
import { livings } from '../sufficiency/facts/living.ts'
import { KINDS, PLACES } from '../sufficiency/sufficiency.ts'
import { readSufficiency, shownHomes, sufficiencyOf } from '../systems/sufficiency.ts'
import { answering, columns, print, tell, writeChart } from './output.ts'

export type SufficiencyFlags = {
  council?: string
  years?: string
  more?: string
  nearer?: string
  foster?: string
  free?: string
  out?: string
  json?: boolean
  csv?: boolean
}

/** Homes needed against homes had, by kind and by place; counts of one to five are not shown. */
export function showSufficiency({ out, json, csv, ...query }: SufficiencyFlags): Promise<void> {
  return answering(async () => {
    const given = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined))
    if (query.council && !livings.some(({ code, name }) => [code, name].includes(query.council!)))
      throw new RangeError(`No council has the code or name “${query.council}”, such as Leeds or E08000035.`)
    const asked = readSufficiency(given)
    const wrong = Object.values(asked.numbers.problems)[0]
    if (wrong) throw new RangeError(`${wrong}.`)
    const { result, problem, charts } = sufficiencyOf(asked)
    if (!result) throw new RangeError(problem)
    const rows = KINDS.flatMap((kind, k) =>
      PLACES.map((place, p) => ({
        kind: kind.name,
        place: place.name,
        had: shownHomes(result.had[k]![p]!),
        needed: shownHomes(result.needed[k]![p]!),
      })),
    )
    for (const [name, chart] of out ? Object.entries(charts) : [])
      for (const file of await writeChart(out!, `sufficiency-${name}`, chart)) tell(`Wrote ${file}`)
    if (json) return print(JSON.stringify({ of: result.living.name, change: result.change, rows }, null, 2))
    if (csv) return print(Object.values(charts).map(chartCsv).join('\n'))
    const word = (count: number | undefined) => count?.toLocaleString('en-GB') ?? '1 to 5'
    print(
      [
        `${result.living.name}: ${charts.kinds!.says}`,
        columns([
          ['Kind of home, place', 'children now', 'homes needed'],
          ...rows.map(({ kind, place, had, needed }) => [`${kind}: ${place}`, word(had), word(needed)]),
        ]),
        'Kinds and places are published apart and put together by the report’s proportions for England (inference). None of this is a target.',
      ].join('\n\n'),
    )
  })
}
