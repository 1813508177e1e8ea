import { path } from '../platform/pages/path.ts'

/** For everyone, without an account. */
export const helpPath = path('/help')
export const helpSentPath = path('/help/sent/:reference')
export const worriedPath = path('/worried')
export const tellPath = path('/worried/tell')
export const worriedSentPath = path('/worried/sent/:reference')

export const eligibilityPath = path('/eligibility')
export const eligibilityNotePath = path('/eligibility/note')
export const forumPath = path('/eligibility/forum')
export const forumFilePath = path('/eligibility/forum/counts.json')
export const forumStoryPath = path('/eligibility/forum/:story')

export const frontDoorPath = path('/front-door')
export const startPath = path('/front-door/start')
export const linksPath = path('/front-door/links')
export const linkPath = path('/front-door/links/:link')
export const repliesPath = path('/front-door/replies')
export const safetyListPath = path('/front-door/safety')
export const learningPath = path('/front-door/learning')

export const conversationPath = path('/front-door/:conversation')
export const whoPath = path('/front-door/:conversation/who')
export const newPeoplePath = path('/front-door/:conversation/people')
export const newPersonPath = path('/front-door/:conversation/who/new')
export const outcomesPath = path('/front-door/:conversation/outcome')
export const outcomePath = path('/front-door/:conversation/outcome/:outcome')
export const beginSafetyPath = path('/front-door/:conversation/safety')
export const replyPath = path('/front-door/:conversation/reply/:recipient')
export const letterPath = path('/front-door/:conversation/reply/:recipient/letter')
export const eligibilityViewPath = path('/front-door/:conversation/how-we-see-it')
