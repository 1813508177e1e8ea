import type { Part } from '../part.ts'
import { systemFiles } from './downloads.ts'
import { ecologicalPage } from './pages/ecological-page.tsx'
import { financePage } from './pages/finance-page.tsx'
import { formulaPage } from './pages/formula-page.tsx'
import { fosteringPage } from './pages/fostering-page.tsx'
import { sufficiencyPage } from './pages/sufficiency-page.tsx'
import { workforceModelPage } from './pages/workforce-model-page.tsx'

/** Foster carers, homes, social workers, the funding formula, and money from family to finance. */
export const systems: Part = {
  pages: [fosteringPage, workforceModelPage, sufficiencyPage, formulaPage, ecologicalPage, financePage],
  downloads: [...systemFiles],
}
