import { path } from '../../platform/pages/path.ts'

export const improvementsPath = path('/returns/improvements')
export const improvementsCsvPath = path('/returns/improvements/download/csv')
export const improvementsJsonPath = path('/returns/improvements/download/json')
