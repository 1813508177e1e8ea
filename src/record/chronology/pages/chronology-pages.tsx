import type { Viewer } from '../../../platform/operations/operation.ts'
import { type Params, page } from '../../../platform/pages/page.ts'
import { may, subject } from '../../access/index.ts'
import { askedOf } from '../asked.ts'
import { readChronology } from '../chronology.ts'
import { needsCopy, readerOf } from '../copy.ts'
import { homeHref } from '../links.ts'
import { nameOfWhose } from '../name.ts'
import { familyChronologyPath, personChronologyPath } from '../paths.ts'
import type { Whose } from '../scope.ts'
import { type ChronologyData, ChronologyView } from './chronology-view.tsx'

const ON_SCREEN = 50
const ON_PAPER = 1_000

async function read(reader: Viewer, whose: Whose, query: Params): Promise<ChronologyData> {
  const viewer = readerOf(reader, whose, query)
  const asked = askedOf(query)
  const print = query.print === 'yes'
  const chronology = await readChronology(viewer, whose, asked, print ? ON_PAPER : ON_SCREEN)
  const copy = await needsCopy(viewer, whose)
  return { whose, name: await nameOfWhose(viewer, whose), asked, chronology, print, copy }
}

const title = ({ name }: ChronologyData) => `Chronology of ${name}`
const trail = ({ whose, name }: ChronologyData) => [{ text: name, href: homeHref(whose) }]

export const personChronologyPage = page({
  path: personChronologyPath,
  inWords: 'Chronology',
  may: may('read', subject.person()),
  read: (viewer, { person = '' }, query) => read(viewer, { person }, query),
  title,
  trail,
  view: (data, frame) => <ChronologyView data={data} frame={frame} />,
})

export const familyChronologyPage = page({
  path: familyChronologyPath,
  inWords: 'Chronology of the family',
  may: may('read', subject.family()),
  read: (viewer, { family = '' }, query) => read(viewer, { family }, query),
  title,
  trail,
  view: (data, frame) => <ChronologyView data={data} frame={frame} />,
})
