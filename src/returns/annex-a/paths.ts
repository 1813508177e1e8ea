import { path } from '../../platform/pages/path.ts'

export const annexAPath = path('/returns/annex-a')
export const annexAFilePath = path('/returns/annex-a/annex-a.xlsx')
export const annexAReasonsPath = path('/returns/annex-a/reasons.csv')
