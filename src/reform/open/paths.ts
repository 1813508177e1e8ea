import { path } from '../../platform/pages/path.ts'

export const openReviewPath = path('/the-review')
export const openEnglandPath = path('/the-review/england')
export const openCouncilsPath = path('/the-review/councils')
export const openProgrammePath = path('/the-review/recommendations')
