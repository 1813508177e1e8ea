import { path } from '../../platform/pages/path.ts'

export const personWarningsPath = path('/people/:person/warnings')
export const reviewWarningPath = path('/warnings/:warning/review')
export const warningsPath = path('/warnings')
