import { outlookFile, outlookPage } from '../forecast/pages/outlook-page.tsx'
import type { Part } from '../part.ts'
import { assumptionsPage } from './pages/assumptions-page.tsx'
import { runFile } from './pages/run-files.ts'
import { runPage } from './pages/run-page.tsx'
import { uncertaintyPage } from './pages/uncertainty-page.tsx'
import { verificationPage } from './pages/verification-page.tsx'

/** The model by mechanism. */
export const modelled: Part = {
  pages: [runPage, uncertaintyPage, outlookPage, assumptionsPage, verificationPage],
  downloads: [runFile, outlookFile],
}
