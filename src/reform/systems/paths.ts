import { path } from '../../platform/pages/path.ts'

export const fosteringPath = path('/reform/fostering')
export const workforceModelPath = path('/reform/workforce')
export const formulaPath = path('/reform/formula')
export const sufficiencyPath = path('/reform/sufficiency')
export const ecologicalPath = path('/reform/formula/england')
export const financePath = path('/reform/finance')
/** A chart of one of these pages as a file: `households.csv`, `households.svg`. */
export const systemFilePath = path('/reform/files/:page/:file')
