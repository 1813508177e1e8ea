import { datasetChildPage } from './pages/dataset-child-page.tsx'
import { datasetPage } from './pages/dataset-page.tsx'

/** The Standard Safeguarding Dataset. */
export const safeguardingDataset = { pages: [datasetPage, datasetChildPage], downloads: [] }
