import { path } from '../../platform/pages/path.ts'

export const workforceCensusPath = path('/returns/workforce')
export const workforceXmlPath = path('/returns/workforce/download/xml')
export const workforceCsvPath = path('/returns/workforce/download/csv')
export const censusWorkerPath = path('/returns/workforce/:worker')
