import { path } from '../platform/pages/path.ts'

export const homePath = path('/')
export const familiesPath = path('/families')
export const familiesFilePath = path('/families/list.csv')

export const planPath = path('/families/:family/plan')
export const newGoalPath = path('/families/:family/plan/goals/new')
export const goalPath = path('/families/:family/plan/goals/:goal')
export const agreePlanPath = path('/families/:family/plan/agree')
export const reviewPlanPath = path('/families/:family/plan/review')
export const agreementPath = path('/families/:family/plan/agreed/:number')

export const assessmentPath = path('/families/:family/assessment')
export const chooseAssessmentPath = path('/families/:family/assessment/choose')
export const talkPath = path('/families/:family/assessment/talk')

export const strengthPath = path('/families/:family/strengths/new')

export const visitsPath = path('/families/:family/visits')
export const newVisitPath = path('/families/:family/visits/new')
export const visitPath = path('/families/:family/visits/:visit')

export const networkPath = path('/families/:family/network')

export const workersPath = path('/families/:family/workers')
export const keyWorkerPath = path('/families/:family/workers/key-worker')
export const overseerPath = path('/families/:family/workers/overseer')
export const joinPath = path('/families/:family/workers/join')
export const expertPath = path('/families/:family/workers/expert')
export const endPartPath = path('/families/:family/workers/:allocation/end')
export const intensityPath = path('/families/:family/intensity')
export const openHelpPath = path('/families/:family/open')

export const oversightPath = path('/oversight')
export const libraryPath = path('/oversight/questions')
export const supervisionPath = path('/oversight/supervision')

export const closePath = path('/families/:family/close')
export const letterPath = path('/families/:family/close/letter')
export const printLetterPath = path('/families/:family/close/letter/print')

export const papersPath = path('/families/:family/papers')
export const composePath = path('/families/:family/papers/compose/:purpose')
export const paperPath = path('/families/:family/papers/:paper')
export const paperFilePath = path('/families/:family/papers/:paper/paper.docx')

export const continuityPath = path('/families/:family/continuity')
export const continuityReportPath = path('/oversight/continuity')

export const comingHomePath = path('/families/:family/coming-home')
export const newHomecomingPath = path('/families/:family/coming-home/new')
export const homecomingPath = path('/families/:family/coming-home/:plan')
export const afterRemovalPath = path('/families/:family/after-removal')
export const comingHomeReportPath = path('/oversight/coming-home')
