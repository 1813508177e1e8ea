import { path } from '../../platform/pages/path.ts'

export const comparePath = path('/reform/compare')
export const compareCsvPath = path('/reform/compare/figures.csv')
export const neighboursPath = path('/reform/compare/neighbours')
export const overTimePath = path('/reform/compare/over-time')
export const overTimeCsvPath = path('/reform/compare/over-time.csv')
export const indicatorPath = path('/reform/compare/indicators/:indicator')
export const indicatorCsvPath = path('/reform/compare/indicators/:indicator/figures.csv')
export const indicatorSvgPath = path('/reform/compare/indicators/:indicator/funnel.svg')
