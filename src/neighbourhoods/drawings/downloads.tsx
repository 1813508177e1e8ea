import { renderToString } from 'preact-render-to-string'
import { download } from '../../platform/pages/page.ts'
import { may } from '../../record/access/index.ts'
import { toCsv } from '../../record/csv.ts'
import { drawingFilePath, mapPath } from '../paths.ts'
import { type Drawing, readDrawing } from './drawings.ts'
import { FootprintMap } from './footprint-map.tsx'

/** The map of a drawing as a picture. */
export const drawingMap = download({
  path: mapPath,
  may: may('see-neighbourhoods'),
  read: (viewer, { drawing = '' }) => readDrawing(viewer, drawing),
  file: (drawing) => ({
    name: 'neighbourhoods.svg',
    type: 'image/svg+xml',
    body: renderToString(<FootprintMap drawing={drawing} />),
  }),
})

/** Each area with its neighbourhood, as CSV. */
export const drawingFile = download({
  path: drawingFilePath,
  may: may('see-neighbourhoods'),
  read: (viewer, { drawing = '' }) => readDrawing(viewer, drawing),
  file: (drawing) => ({
    name: 'neighbourhoods.csv',
    type: 'text/csv; charset=utf-8',
    body: drawingCsv(drawing),
  }),
})

function drawingCsv({ footprints, free }: Drawing): string {
  const placed = [...footprints, { name: '', areas: free }]
  return toCsv([
    ['Neighbourhood', 'Area', 'Name', 'People', 'Children', 'Decile', 'East', 'North', 'Source'],
    ...placed.flatMap(({ name: of, areas }) =>
      areas.map(({ code, name, people, children, decile, east, north, source }) => [
        ...[of, code, name, people, children, decile, east, north, source],
      ]),
    ),
  ])
}
