import type { Room } from '../../platform/operations/registry.ts'
import { takeFamiliesIntoTeam } from './families-without-team.ts'
import { runsPanel, withoutTeamPanel } from './home-panels.tsx'
import { letRowGo } from './let-row-go.ts'
import { asidePage } from './pages/aside-page.tsx'
import { asidesFile, asidesPage } from './pages/asides-page.tsx'
import { importPage } from './pages/import-page.tsx'
import { runPage } from './pages/run-page.tsx'
import { withoutTeamPage } from './pages/without-team-page.tsx'
import { startImport } from './start-import.ts'
import { takeInCorrectedRow } from './take-in-corrected-row.ts'
import './tables.ts'

export { startImportRunner } from './import-runner.ts'
export { withoutTeamPath } from './paths.ts'

/** Files that come in, and what becomes of them. */
export const importRoom: Room = {
  name: 'doors/import',
  operations: [startImport, takeInCorrectedRow, letRowGo, takeFamiliesIntoTeam],
  pages: [importPage, runPage, asidesPage, asidePage, withoutTeamPage],
  downloads: [asidesFile],
  home: [runsPanel, withoutTeamPanel],
}
