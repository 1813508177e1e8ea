import type { Room } from '../platform/operations/registry.ts'
import { besidePictures } from './comparison/beside-pictures.tsx'
import { comparison } from './comparison/part.ts'
import { councilForecast } from './council-forecast/part.ts'
import { modelled } from './model/part.ts'
import { inTheOpen } from './open/part.ts'
import { reformPage } from './pages/reform-page.tsx'
import type { Part } from './part.ts'
import { kithOf } from './programme/where.ts'
import { programme } from './progress/part.ts'
import { replayed } from './replay/part.ts'
import { scenarios } from './scenarios/part.ts'
import { systems } from './systems/part.ts'

/** The review's numbers, the model and the programme, as pages; `rooms` says what the programme finds in Kith today. */
export function reformRoom(rooms: () => readonly Room[]): Room {
  const own: readonly Part[] = [
    replayed,
    modelled,
    scenarios,
    councilForecast,
    comparison,
    systems,
    programme(() => kithOf(rooms())),
    inTheOpen(() => kithOf(rooms())),
  ]
  return {
    name: 'reform',
    operations: own.flatMap(({ operations = [] }) => operations),
    pages: [reformPage, ...own.flatMap(({ pages = [] }) => pages)],
    downloads: own.flatMap(({ downloads = [] }) => downloads),
    parts: [besidePictures],
  }
}
