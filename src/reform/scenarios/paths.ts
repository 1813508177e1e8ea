import { path } from '../../platform/pages/path.ts'

export const scenariosPath = path('/reform/scenarios')
export const newScenarioPath = path('/reform/scenarios/new')
export const comparePath = path('/reform/scenarios/compare')
export const compareCsvPath = path('/reform/scenarios/compare.csv')
export const scenarioPath = path('/reform/scenarios/:scenario')
export const changeScenarioPath = path('/reform/scenarios/:scenario/change')
