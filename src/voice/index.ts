import type { Room } from '../platform/operations/registry.ts'
import { giveFeedback } from './answers/give-feedback.ts'
import { themeFeedback } from './answers/theme-feedback.ts'
import { askAfterConversation, askForFeedback } from './asking/ask-for-feedback.ts'
import { askPanel, heardPanel } from './home-panels.tsx'
import { answerPage, codePage, thanksPage } from './pages/answer-pages.tsx'
import { askConversationPage, askedConversationPage, askedPage, askFamilyPage } from './pages/ask-pages.tsx'
import { answerThemesPage, publishedPage } from './pages/heard-one-pages.tsx'
import { heardPage } from './pages/heard-page.tsx'
import { youSaidPage } from './pages/you-said-page.tsx'
import { publishSaidAndDid, takeBackSaidAndDid } from './published/publish-said-and-did.ts'
import './tables.ts'

export const voiceRoom: Room = {
  name: 'voice',
  operations: [
    askForFeedback,
    askAfterConversation,
    giveFeedback,
    themeFeedback,
    publishSaidAndDid,
    takeBackSaidAndDid,
  ],
  pages: [
    askFamilyPage,
    askedPage,
    askConversationPage,
    askedConversationPage,
    codePage,
    answerPage,
    thanksPage,
    heardPage,
    answerThemesPage,
    publishedPage,
    youSaidPage,
  ],
  home: [askPanel, heardPanel],
}
