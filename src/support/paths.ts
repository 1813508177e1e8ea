import { path } from '../platform/pages/path.ts'

export const newSpendingPath = path('/families/:family/support/spend')
export const spendingPath = path('/families/:family/support/spending/:spending')
export const offerPath = path('/families/:family/support/offer')
export const moneyResultPath = path('/families/:family/support/offers/:offer')

export const coursesPath = path('/families/:family/support/courses')
export const beginCoursePath = path('/families/:family/support/courses/:intervention/begin')
export const coursePath = path('/families/:family/support/course/:course')
export const cataloguePath = path('/support/courses')

export const toOfferPath = path('/support/benefits-checks')
export const gainsPath = path('/support/gains')
export const waitingPath = path('/support/waiting')
export const budgetPath = path('/support/budget')
export const entriesFilePath = path('/support/budget/entries.csv')
export const linesFilePath = path('/support/budget/lines.csv')
export const linesDataPath = path('/support/budget/lines.json')
