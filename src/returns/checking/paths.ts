import { path } from '../../platform/pages/path.ts'

export const checksPath = path('/returns/check')
export const checkPath = path('/returns/check/:check')
export const findingsPath = path('/returns/check/:check/findings')
export const removeCheckPath = path('/returns/check/:check/remove')
export const checkCsvPath = path('/returns/check/:check/findings.csv')
export const checkJsonPath = path('/returns/check/:check/findings.json')
