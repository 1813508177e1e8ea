import type { Room } from '../platform/operations/registry.ts'
import { askForHelp } from './asking/ask-for-help.ts'
import { helpPage } from './asking/pages/help-page.tsx'
import { helpSentPage } from './asking/pages/help-sent-page.tsx'
import { tellPage } from './asking/pages/tell-page.tsx'
import { worriedPage } from './asking/pages/worried-page.tsx'
import { worriedSentPage } from './asking/pages/worried-sent-page.tsx'
import { tellOfAWorry } from './asking/tell-of-a-worry.ts'
import { addFamily } from './conversations/add-family.ts'
import { addPersonToConversation } from './conversations/add-person.ts'
import { closeConversation } from './conversations/close-conversation.ts'
import { linkPerson } from './conversations/link-person.ts'
import { conversationPage } from './conversations/pages/conversation-page.tsx'
import { newPeoplePage } from './conversations/pages/new-people-page.tsx'
import { newPersonPage } from './conversations/pages/new-person-page.tsx'
import { queuePage } from './conversations/pages/queue-page.tsx'
import { startPage } from './conversations/pages/start-page.tsx'
import { whoPage } from './conversations/pages/who-page.tsx'
import { startConversation } from './conversations/start-conversation.ts'
import { takeConversation } from './conversations/take-conversation.ts'
import { unlinkPerson } from './conversations/unlink-person.ts'
import { writeConversationNote } from './conversations/write-note.ts'
import { eligibility } from './eligibility/index.ts'
import { forum } from './forum/index.ts'
import { afterwardsPanel, checksPanel, conversationsPanel } from './home-panel.tsx'
import { learningPage } from './learning/pages/learning-page.tsx'
import { checkWarmLink } from './links/check-warm-link.ts'
import { linkPage } from './links/pages/link-page.tsx'
import { linksPage } from './links/pages/links-page.tsx'
import { chooseOutcomePage } from './outcomes/pages/choose-outcome-page.tsx'
import { outcomePage } from './outcomes/pages/outcome-page.tsx'
import { recordOutcome } from './outcomes/record-outcome.ts'
import { letterPage } from './replies/pages/letter-page.tsx'
import { repliesPage } from './replies/pages/replies-page.tsx'
import { replyPage } from './replies/pages/reply-page.tsx'
import { writeReply } from './replies/write-reply.ts'
import { beginSafetyChecks } from './safety/begin-safety-checks.ts'
import { beginSafetyPage } from './safety/pages/begin-safety-page.tsx'
import { harmOutsidePage } from './safety/pages/harm-outside-page.tsx'
import { safetyListPage } from './safety/pages/safety-list-page.tsx'
import { takeSafetyChecks } from './safety/take-safety-checks.ts'
import { tellOfHarmOutside } from './safety/tell-of-harm-outside.ts'
import './tables.ts'

export { newReference } from './asking/reference.ts'
export { insertConversation, type NewConversation } from './conversations/insert-conversation.ts'
export { waitingLinks } from './links/read-links.ts'
export { type Referral, readReferrals } from './outcomes/read-referrals.ts'
export { conversationPath, frontDoorPath, safetyListPath, worriedPath } from './paths.ts'
export { waitingReplies } from './replies/read-replies.ts'
export { readChecks } from './safety/read-checks.ts'

export const frontDoorRoom: Room = {
  name: 'front-door',
  operations: [
    askForHelp,
    tellOfAWorry,
    startConversation,
    takeConversation,
    linkPerson,
    unlinkPerson,
    addFamily,
    addPersonToConversation,
    writeConversationNote,
    beginSafetyChecks,
    takeSafetyChecks,
    tellOfHarmOutside,
    recordOutcome,
    writeReply,
    checkWarmLink,
    closeConversation,
    ...eligibility.operations,
    ...forum.operations,
  ],
  pages: [
    helpPage,
    helpSentPage,
    worriedPage,
    tellPage,
    worriedSentPage,
    queuePage,
    startPage,
    conversationPage,
    whoPage,
    newPeoplePage,
    newPersonPage,
    chooseOutcomePage,
    outcomePage,
    beginSafetyPage,
    safetyListPage,
    harmOutsidePage,
    replyPage,
    letterPage,
    repliesPage,
    linksPage,
    linkPage,
    learningPage,
    ...eligibility.pages,
    ...forum.pages,
  ],
  downloads: [...forum.downloads],
  home: [conversationsPanel, checksPanel, afterwardsPanel],
}
