import type { Room } from '../../platform/operations/registry.ts'
import type { Kith } from '../programme/where.ts'
import { addVoice, takeBackVoice } from './add-voice.ts'
import { programmeFiles } from './downloads.ts'
import { enterMoney } from './enter-money.ts'
import { askPage } from './pages/ask-page.tsx'
import { programmeMoneyPage } from './pages/money-page.tsx'
import { programmePage } from './pages/programme-page.tsx'
import { reportPage } from './pages/report-page.tsx'
import { reportsPage } from './pages/reports-page.tsx'
import { publishReport } from './publish-report.ts'
import { recordProgress } from './record-progress.ts'
import './tables.ts'

/** The programme: what was recorded of each recommendation, its money, and its reports. */
export const programme = (kith: () => Kith) =>
  ({
    operations: [recordProgress, enterMoney, addVoice, takeBackVoice, publishReport],
    pages: [programmePage(kith), askPage(kith), programmeMoneyPage, reportsPage, reportPage],
    downloads: [...programmeFiles(kith)],
  }) satisfies Omit<Room, 'name'>
