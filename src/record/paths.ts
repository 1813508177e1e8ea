import { path } from '../platform/pages/path.ts'

/** Where a person's and a family's pages live. The pages themselves belong to the rooms that build them. */
export const personPath = path('/people/:person')
export const familyPath = path('/families/:family')
/** What helps a family beside the plan: money, courses, what they say of us. */
export const supportPath = path('/families/:family/support')
export const feedbackPath = path('/families/:family/support/feedback')
export const toldPath = path('/people/:person/told-in-confidence')
export const careHistoryPath = path('/people/:person/care')
export const protectionHistoryPath = path('/people/:person/protection')

/** What is made for somebody from whom others are kept safe: their own part, and nothing of the others. */
export const ownPartPath = path('/people/:person/own-part')
