import { path } from '../platform/pages/path.ts'

/** For everyone, without an account. */
export const nearYouPath = path('/near-you')
export const neighbourhoodPath = path('/near-you/:neighbourhood')

export const directoryPath = path('/community')
export const directoryFilePath = path('/community/directory.csv')
export const newAssetPath = path('/community/new')
export const assetPath = path('/community/directory/:asset')

export const volunteersPath = path('/community/volunteers')
export const newVolunteerPath = path('/community/volunteers/new')
export const volunteerPath = path('/community/volunteers/:volunteer')
export const linkUpsPath = path('/community/link-ups')
export const wishPath = path('/community/link-ups/:wish')
export const timePath = path('/community/time')
export const familyLinkUpPath = path('/families/:family/link-up')

export const offersPath = path('/community/offers')
export const offersFilePath = path('/community/offers/sessions.csv')
export const newOfferPath = path('/community/offers/new')
export const offerPath = path('/community/offers/:cohortOffer')
export const offerSessionPath = path('/community/sessions/:offerSession')
export const whatOffersDoPath = path('/community/what-we-learn')

export const directPath = path('/direct')
export const enrolPath = path('/direct/programmes/:programme/enrol')
export const enrolmentPath = path('/direct/enrolments/:enrolment')
export const programmesPath = path('/community/programmes')
export const programmePath = path('/community/programmes/:programme')

export const teenagersPath = path('/community/young-people')
export const teenBoardPath = path('/people/:person/board')
export const teenPlacePath = path('/people/:person/board/:teenPlace')
export const harmOutsidePath = path('/people/:person/harm-outside')
