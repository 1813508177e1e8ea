import { path } from '../../platform/pages/path.ts'

export const forecastsPath = path('/reform/forecasts')
export const forecastFilesPath = path('/reform/forecasts/files')
export const forecastPath = path('/reform/forecasts/:forecast')
export const forecastCsvPath = path('/reform/forecasts/:forecast/numbers.csv')
export const forecastJsonPath = path('/reform/forecasts/:forecast/numbers.json')
export const forecastSvgPath = path('/reform/forecasts/:forecast/chart.svg')
