import type { Room } from '../platform/operations/registry.ts'
import { comparison } from './comparison/part.ts'
import { councilForecast } from './council-forecast/part.ts'
import { modelled } from './model/part.ts'
import { reformPage } from './pages/reform-page.tsx'
import type { Part } from './part.ts'
import { programme } from './progress/part.ts'
import { replayed } from './replay/part.ts'
import { scenarios } from './scenarios/part.ts'
import { systems } from './systems/part.ts'

const parts: readonly Part[] = [
  replayed,
  modelled,
  scenarios,
  councilForecast,
  comparison,
  systems,
  programme,
]

/** The review's numbers, the model and the programme, as pages. */
export const reformRoom: Room = {
  name: 'reform',
  operations: parts.flatMap(({ operations = [] }) => operations),
  pages: [reformPage, ...parts.flatMap(({ pages = [] }) => pages)],
  downloads: parts.flatMap(({ downloads = [] }) => downloads),
}
