import type { Part } from '../part.ts'
import { changeScenario } from './change-scenario.ts'
import { compareCsv, comparePage } from './pages/compare-page.tsx'
import { changeScenarioPage, newScenarioPage } from './pages/save-page.tsx'
import { scenarioPage } from './pages/scenario-page.tsx'
import { scenariosPage } from './pages/scenarios-page.tsx'
import { bringScenarioBack, retireScenario } from './retire-scenario.ts'
import { saveScenario } from './save-scenario.ts'
import './tables.ts'

/** Runs that people keep, change, compare and put away. */
export const scenarios: Part = {
  operations: [saveScenario, changeScenario, retireScenario, bringScenarioBack],
  pages: [scenariosPage, newScenarioPage, comparePage, scenarioPage, changeScenarioPage],
  downloads: [compareCsv],
}
