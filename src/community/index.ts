import type { Room } from '../platform/operations/registry.ts'
import { addAsset } from './assets/add-asset.ts'
import { changeAsset } from './assets/change-asset.ts'
import { seeAsset } from './assets/see-asset.ts'
import { assetPage, newAssetPage } from './pages/asset-pages.tsx'
import { directoryFile } from './pages/directory-file.ts'
import { directoryPage } from './pages/directory-page.tsx'
import { nearYouPage, neighbourhoodPage } from './pages/near-you-page.tsx'

export { addAsset } from './assets/add-asset.ts'
export { type Asset, readAsset, readAssets } from './assets/read-assets.ts'
export { nearYouPath } from './paths.ts'

/** What a neighbourhood has, and what its people do for each other. */
export const communityRoom: Room = {
  name: 'community',
  operations: [addAsset, changeAsset, seeAsset],
  pages: [nearYouPage, neighbourhoodPage, directoryPage, newAssetPage, assetPage],
  downloads: [directoryFile],
}
