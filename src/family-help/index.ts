import type { Room } from '../platform/operations/registry.ts'
import { afterRemoval } from './after-removal/index.ts'
import { allocateKeyWorker } from './allocation/allocate-key-worker.ts'
import { allocateOverseer } from './allocation/allocate-overseer.ts'
import { askToJoin } from './allocation/ask-to-join.ts'
import { bringInExpert } from './allocation/bring-in-expert.ts'
import { changeIntensity } from './allocation/change-intensity.ts'
import { endPart } from './allocation/end-part.ts'
import { addToAssessment } from './assessment/add-to-assessment.ts'
import { chooseAssessment } from './assessment/choose-assessment.ts'
import { closeFamilyHelp } from './closing/close-family-help.ts'
import { prepareClosing } from './closing/prepare-closing.ts'
import { writeClosingLetter } from './closing/write-closing-letter.ts'
import { comingHome } from './coming-home/index.ts'
import { continuity } from './continuity/index.ts'
import { offerConference } from './network/offer-conference.ts'
import { openFamilyHelp } from './opening/open-family-help.ts'
import { managePanel } from './oversight/home-panel.tsx'
import { recordSupervision } from './oversight/record-supervision.ts'
import { agreePlanPage } from './pages/agree-plan-page.tsx'
import { agreementPage } from './pages/agreement-page.tsx'
import { assessmentPage } from './pages/assessment-page.tsx'
import { chooseAssessmentPage } from './pages/choose-assessment-page.tsx'
import { closePage } from './pages/close-page.tsx'
import { endPartPage } from './pages/end-part-page.tsx'
import { expertPage } from './pages/expert-page.tsx'
import { familiesDownload } from './pages/families-download.ts'
import { familiesPage } from './pages/families-page.tsx'
import { familyPage } from './pages/family-page.tsx'
import { goalPage } from './pages/goal-page.tsx'
import { intensityPage } from './pages/intensity-page.tsx'
import { joinPage } from './pages/join-page.tsx'
import { keyWorkerPage } from './pages/key-worker-page.tsx'
import { letterPage } from './pages/letter-page.tsx'
import { libraryPage } from './pages/library-page.tsx'
import { networkPage } from './pages/network-page.tsx'
import { newGoalPage } from './pages/new-goal-page.tsx'
import { newVisitPage } from './pages/new-visit-page.tsx'
import { openHelpPage } from './pages/open-help-page.tsx'
import { overseerPage } from './pages/overseer-page.tsx'
import { oversightPage } from './pages/oversight-page.tsx'
import { ownPartPage } from './pages/own-part-page.tsx'
import { planPage } from './pages/plan-page.tsx'
import { printLetterPage } from './pages/print-letter-page.tsx'
import { reviewPlanPage } from './pages/review-plan-page.tsx'
import { strengthPage } from './pages/strength-page.tsx'
import { supervisionPage } from './pages/supervision-page.tsx'
import { talkPage } from './pages/talk-assessment-page.tsx'
import { visitPage } from './pages/visit-page.tsx'
import { visitsPage } from './pages/visits-page.tsx'
import { workersPage } from './pages/workers-page.tsx'
import { papers } from './papers/index.ts'
import { addGoal } from './plan/add-goal.ts'
import { agreePlan } from './plan/agree-plan.ts'
import { changeGoal } from './plan/change-goal.ts'
import { endGoal } from './plan/end-goal.ts'
import { reviewPlan } from './plan/review-plan.ts'
import { setOutGoal } from './plan/set-out-goal.ts'
import { recordProtectiveStep } from './strengths/record-protective-step.ts'
import { correctVisit } from './visits/correct-visit.ts'
import { recordVisit } from './visits/record-visit.ts'
import { takeBackVisit } from './visits/take-back-visit.ts'
import './tables.ts'

export type { ClosingReason } from './closing/reasons.ts'
export { COURSE_NOTE } from './courses/read-courses-done.ts'
export { type Head, mustSeeWhole, readHead, throughout } from './families/head.ts'
export { type HelpOfChild, readHelpOfChildren } from './families/help-of-children.ts'
export { beginFamilyHelp, type NewHelp, openFamilyHelp } from './opening/open-family-help.ts'
export { homeRoom } from './pages/home-page.tsx'
export { backTo, FamilyFrame, familyName } from './parts/family-frame.tsx'
export { newGoalPath } from './paths.ts'
export { readPlan } from './plan/read-plan.ts'
export { childrenOf, openHelpOf } from './the-family.ts'
export { readVisitsOfChildren, type VisitOfChild } from './visits/visits-of-children.ts'

export const familyHelpRoom: Room = {
  name: 'family-help',
  operations: [
    openFamilyHelp,
    allocateKeyWorker,
    allocateOverseer,
    askToJoin,
    endPart,
    bringInExpert,
    changeIntensity,
    chooseAssessment,
    addToAssessment,
    setOutGoal,
    addGoal,
    changeGoal,
    endGoal,
    agreePlan,
    reviewPlan,
    recordVisit,
    correctVisit,
    takeBackVisit,
    recordProtectiveStep,
    recordSupervision,
    prepareClosing,
    writeClosingLetter,
    closeFamilyHelp,
    offerConference,
    ...papers.operations,
    ...comingHome.operations,
    ...afterRemoval.operations,
  ],
  pages: [
    agreePlanPage,
    agreementPage,
    assessmentPage,
    chooseAssessmentPage,
    closePage,
    endPartPage,
    expertPage,
    familiesPage,
    familyPage,
    goalPage,
    intensityPage,
    joinPage,
    keyWorkerPage,
    letterPage,
    libraryPage,
    networkPage,
    newGoalPage,
    newVisitPage,
    openHelpPage,
    overseerPage,
    oversightPage,
    ownPartPage,
    planPage,
    printLetterPage,
    reviewPlanPage,
    strengthPage,
    supervisionPage,
    talkPage,
    visitPage,
    visitsPage,
    workersPage,
    ...papers.pages,
    ...continuity.pages,
    ...comingHome.pages,
    ...afterRemoval.pages,
  ],
  downloads: [familiesDownload, ...papers.downloads],
  home: [managePanel],
}
