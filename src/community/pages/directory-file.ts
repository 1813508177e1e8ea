import { download } from '../../platform/pages/page.ts'
import { may } from '../../record/access/index.ts'
import { toCsv } from '../../record/csv.ts'
import { ASSET_KINDS } from '../assets/kinds.ts'
import { type Asset, readAssets } from '../assets/read-assets.ts'
import { directoryFilePath } from '../paths.ts'

const HEAD = [
  'Name',
  'Kind',
  'Neighbourhood',
  'In their own words',
  'Where',
  'When',
  'Contact',
  'For',
  'Cost',
  'Kept going by',
  'Last seen to be true',
]

const cells = (asset: Asset): string[] => [
  asset.name,
  ASSET_KINDS[asset.kind],
  asset.neighbourhoodName ?? 'The whole council',
  asset.words,
  asset.place,
  asset.times,
  asset.contact,
  asset.forWhom,
  asset.cost,
  asset.keptBy,
  asset.seenOn,
]

/** The directory as it is narrowed, for a spreadsheet. */
export const directoryFile = download({
  path: directoryFilePath,
  inWords: 'Community directory as a file',
  may: may('keep-community'),
  read: async (viewer, _params, query) => ({
    assets: await readAssets(viewer, query),
    today: viewer.today,
  }),
  file: ({ assets, today }) => ({
    name: `community-${today}.csv`,
    type: 'text/csv; charset=utf-8',
    body: toCsv([HEAD, ...assets.map(cells)]),
  }),
})
