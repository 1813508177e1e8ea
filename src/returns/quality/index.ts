import type { Room } from '../../platform/operations/registry.ts'
import { answerFinding } from './answer-finding.ts'
import { askAboutFinding } from './ask-about-finding.ts'
import { chooseQualityOwner } from './choose-owner.ts'
import { questionsPanel } from './home-panel.tsx'
import { personReturnsPage } from './pages/person-returns-page.tsx'
import { qualityChildPage } from './pages/quality-child-page.tsx'
import { qualityFile, qualityPage } from './pages/quality-page.tsx'
import { prompts } from './prompts.tsx'

/** The rules of the returns as people work: prompts, who looks after what, questions and answers. */
export const quality = {
  operations: [askAboutFinding, answerFinding, chooseQualityOwner],
  pages: [qualityPage, qualityChildPage, personReturnsPage],
  downloads: [qualityFile],
  parts: prompts,
  home: [questionsPanel],
} satisfies Omit<Room, 'name'>
