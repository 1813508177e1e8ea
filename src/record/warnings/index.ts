export { personWarningsPath, warningsPath } from './paths.ts'
export { WarningNotes } from './warning-notes.tsx'
export { readWarnings, type Warning, warningsToReview } from './warnings.ts'
