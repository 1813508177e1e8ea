import { KithError } from '../../../platform/errors.ts'
import { type Chart, chartCsv, chartSvg } from '../../../platform/kit/index.ts'
import type { Viewer } from '../../../platform/operations/operation.ts'
import { download, type Params } from '../../../platform/pages/page.ts'
import type { Path } from '../../../platform/pages/path.ts'
import { may } from '../../../record/access/index.ts'
import { askOfFile, askOfRecord } from '../ask.ts'
import { filePictureCsvPath, filePictureSvgPath, pictureCsvPath, pictureSvgPath } from '../paths.ts'
import type { Ask } from '../picture.ts'
import { knownTopic } from './pictures-pages.tsx'

type From = {
  capability: 'analyse' | 'returns'
  ask(viewer: Viewer, params: Params, query: Params): Promise<Ask>
}

const RECORD: From = { capability: 'analyse', ask: (viewer, _, query) => askOfRecord(viewer, query) }
const FILE: From = {
  capability: 'returns',
  ask: (viewer, { check = '' }, query) => askOfFile(viewer, check, query),
}

const KINDS = {
  csv: { type: 'text/csv; charset=utf-8', body: chartCsv },
  svg: { type: 'image/svg+xml', body: chartSvg },
} as const

/** One picture as a file: its numbers, or its drawing. */
const pictureFile = (path: unknown, kind: keyof typeof KINDS, { capability, ask }: From) =>
  download({
    path: path as Path,
    may: may(capability),
    read: async (viewer, params, query) => ({
      name: `${params.topic}-${params.picture}`,
      chart: chartOf(await ask(viewer, params, query), params),
    }),
    file: ({ name, chart }) => ({
      name: `${name}.${kind}`,
      type: KINDS[kind].type,
      body: KINDS[kind].body(chart),
    }),
  })

/** @throws KithError `not-found`. */
function chartOf(ask: Ask, { topic, picture }: Params): Chart {
  const found = knownTopic(topic)
    .show(ask)
    .pictures.find(({ id }) => id === picture)
  if (found) return found.chart
  throw new KithError('not-found', 'There is no such picture. Choose one from its page.')
}

export const pictureFiles = [
  pictureFile(pictureCsvPath, 'csv', RECORD),
  pictureFile(pictureSvgPath, 'svg', RECORD),
  pictureFile(filePictureCsvPath, 'csv', FILE),
  pictureFile(filePictureSvgPath, 'svg', FILE),
]
