import { path } from '../platform/pages/path.ts'

/** For everyone, without an account. */
export const nearYouPath = path('/near-you')
export const neighbourhoodPath = path('/near-you/:neighbourhood')

export const directoryPath = path('/community')
export const directoryFilePath = path('/community/directory.csv')
export const newAssetPath = path('/community/new')
export const assetPath = path('/community/directory/:asset')
