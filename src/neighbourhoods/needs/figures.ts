import { binomialInterval } from '../../engines/statistics/limits.ts'
import { type Shown, suppress } from '../../engines/statistics/suppress.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { dayInWords } from '../../platform/time/words.ts'
import { readDrawing, readDrawings } from '../drawings/drawings.ts'
import { readNeighbourhoods } from '../read-neighbourhoods.ts'
import { countRecord, ETHNIC_GROUPS, type EthnicGroup, type RecordCounts } from './count-record.ts'
import type { Figure } from './figure.ts'
import { OPEN_FIGURES } from './open-figures.ts'
import type { SectionCode } from './sections.ts'

/** Every figure of a neighbourhood, or of the council where none is named: of the record, of its areas, of England. */
export async function readFigures(viewer: Viewer, neighbourhood: string | null): Promise<Figure[]> {
  const counts = await countRecord(viewer, neighbourhood)
  const places = await readNeighbourhoods(viewer)
  const children = places
    .filter(({ id }) => neighbourhood === null || id === neighbourhood)
    .reduce((sum, place) => sum + place.children, 0)
  return [
    ...ofRecord(counts, children, viewer.today),
    ...(await ofAreas(viewer, neighbourhood)),
    ...OPEN_FIGURES,
  ]
}

/** Counts with the small ones hidden, and the rate of those helped with its interval. Pure. */
export function ofRecord(counts: RecordCounts, living: number, today: string): Figure[] {
  const source = `This record, ${dayInWords(today)}`
  const count = (
    section: SectionCode,
    name: string,
    value: number,
    unit: Figure['unit'] = 'children',
  ): Figure => ({
    ...{ section, name, value: suppress([value])[0]!, unit, source },
  })
  const groups = Object.keys(ETHNIC_GROUPS) as EthnicGroup[]
  const byGroup = suppress(groups.map((group) => counts.byGroup[group]))
  return [
    count('everyone', 'Families helped', counts.families, 'families'),
    count('everyone', 'Children helped', counts.children),
    ...rate(counts.children, living, source),
    count('everyone', 'Children helped who have a child protection plan', counts.protectionPlan),
    count('disabled', 'Children helped who have a disability', counts.disabled),
    count('teenagers', 'Children helped who are 13 to 17', counts.teenagers),
    count('poverty', 'Children helped with whose family money and home were talked about', counts.money),
    ...groups.map((group, at) => ({
      ...count('ethnicity', `Children helped whose ethnic group is ${ETHNIC_GROUPS[group]}`, 0),
      value: byGroup[at]!,
    })),
  ]
}

function rate(children: number, living: number, source: string): Figure[] {
  const [shown] = suppress([children])
  if (living === 0 || typeof shown !== 'number' || children > living) return []
  const per = (value: number) => Math.round(10_000 * value)
  const [low, high] = binomialInterval(shown, living)
  return [
    {
      section: 'everyone',
      name: 'Children helped, of those who live here',
      value: per(shown / living),
      unit: 'per 10,000 children',
      interval: [per(low), per(high)],
      source: `${source}; children who live here as the council has counted them`,
    },
  ]
}

/** Children in the three tenths of England's areas with the most deprivation, by the footprint that was agreed last. */
async function ofAreas(viewer: Viewer, neighbourhood: string | null): Promise<Figure[]> {
  const agreed = (await readDrawings(viewer)).find(({ agreed }) => agreed && agreed.from <= viewer.today)
  if (!agreed) return []
  const { footprints } = await readDrawing(viewer, agreed.id)
  const areas = footprints
    .filter((one) => neighbourhood === null || one.neighbourhood === neighbourhood)
    .flatMap((one) => one.areas)
    .filter(({ decile, children }) => decile !== null && children !== null)
  if (areas.length === 0) return []
  const deprived = areas.filter(({ decile }) => decile! <= 3)
  const value: Shown = deprived.reduce((sum, { children }) => sum + children!, 0)
  const sources = [...new Set(areas.map(({ source }) => source))].join('; ')
  return [
    {
      section: 'poverty',
      name: 'Children who live in the 30% of areas with the most deprivation',
      value,
      unit: 'children',
      source: `Areas of “${agreed.name}”: ${sources}`,
    },
  ]
}
