import type { Room } from '../platform/operations/registry.ts'
import { addAsset } from './assets/add-asset.ts'
import { changeAsset } from './assets/change-asset.ts'
import { seeAsset } from './assets/see-asset.ts'
import { beginProgramme } from './direct/begin-programme.ts'
import { changeEnrolment } from './direct/change-enrolment.ts'
import { changeProgramme } from './direct/change-programme.ts'
import { enrolDirectly } from './direct/enrol-directly.ts'
import { beginLinkUp } from './link-ups/begin-link-up.ts'
import { endLinkUp } from './link-ups/end-link-up.ts'
import { wishForLinkUp } from './link-ups/wish-for-link-up.ts'
import { withdrawWish } from './link-ups/withdraw-wish.ts'
import { beginOffer } from './offers/begin-offer.ts'
import { changeOffer } from './offers/change-offer.ts'
import { planSessions } from './offers/plan-sessions.ts'
import { recordSession } from './offers/record-session.ts'
import { assetPage, newAssetPage } from './pages/asset-pages.tsx'
import { directPage, enrolmentPage, enrolPage } from './pages/direct-pages.tsx'
import { directoryFile } from './pages/directory-file.ts'
import { directoryPage } from './pages/directory-page.tsx'
import { enrolledPart } from './pages/enrolled-part.tsx'
import { familyLinkUpPage } from './pages/family-link-up-page.tsx'
import { linkUpsPage } from './pages/link-ups-page.tsx'
import { nearYouPage, neighbourhoodPage } from './pages/near-you-page.tsx'
import { newOfferPage, offerPage } from './pages/offer-pages.tsx'
import { offersFile } from './pages/offers-file.ts'
import { offersPage } from './pages/offers-page.tsx'
import { programmePage, programmesPage } from './pages/programme-pages.tsx'
import { sessionPage } from './pages/session-page.tsx'
import { teenBoardPage } from './pages/teen-board-page.tsx'
import { teenPart } from './pages/teen-part.tsx'
import { teenPlacePage } from './pages/teen-place-page.tsx'
import { teenagersPage } from './pages/teenagers-page.tsx'
import { timePage } from './pages/time-page.tsx'
import { newVolunteerPage, volunteerPage } from './pages/volunteer-pages.tsx'
import { volunteersPage } from './pages/volunteers-page.tsx'
import { whatOffersDoPage } from './pages/what-offers-do-page.tsx'
import { wishPage } from './pages/wish-page.tsx'
import { answerPlace } from './teenagers/answer-place.ts'
import { considerEndingHelp } from './teenagers/consider-ending-help.ts'
import { endPlace } from './teenagers/end-place.ts'
import { offerPlace } from './teenagers/offer-place.ts'
import { giveTime } from './time/give-time.ts'
import { takeBackTime } from './time/take-back-time.ts'
import { addVolunteer } from './volunteers/add-volunteer.ts'
import { changeVolunteer } from './volunteers/change-volunteer.ts'
import { recordCheck } from './volunteers/record-check.ts'

export { addAsset } from './assets/add-asset.ts'
export { type Asset, readAsset, readAssets } from './assets/read-assets.ts'
export { beginProgramme } from './direct/begin-programme.ts'
export { enrolDirectly } from './direct/enrol-directly.ts'
export { wishForLinkUp } from './link-ups/wish-for-link-up.ts'
export { beginOffer } from './offers/begin-offer.ts'
export { planSessions } from './offers/plan-sessions.ts'
export { recordSession } from './offers/record-session.ts'
export { familyLinkUpPath, harmOutsidePath, nearYouPath, teenBoardPath } from './paths.ts'
export { mustBeConsidered } from './teenagers/consider-ending-help.ts'
export { insertSignal } from './teenagers/insert-signal.ts'
export { offerPlace } from './teenagers/offer-place.ts'
export { SIGNAL_KEYS, SIGNALS } from './teenagers/signals.ts'

export { giveTime } from './time/give-time.ts'
export { addVolunteer } from './volunteers/add-volunteer.ts'
export { recordCheck } from './volunteers/record-check.ts'

/** What a neighbourhood has, and what its people do for each other. */
export const communityRoom: Room = {
  name: 'community',
  operations: [
    ...[addAsset, changeAsset, seeAsset],
    ...[addVolunteer, changeVolunteer, recordCheck],
    ...[wishForLinkUp, withdrawWish, beginLinkUp, endLinkUp],
    ...[giveTime, takeBackTime],
    ...[beginOffer, changeOffer, planSessions, recordSession],
    ...[offerPlace, answerPlace, endPlace, considerEndingHelp],
    ...[beginProgramme, changeProgramme, enrolDirectly, changeEnrolment],
  ],
  pages: [
    ...[nearYouPage, neighbourhoodPage, directoryPage, newAssetPage, assetPage],
    ...[volunteersPage, newVolunteerPage, volunteerPage],
    ...[linkUpsPage, wishPage, familyLinkUpPage, timePage],
    ...[offersPage, newOfferPage, offerPage, sessionPage, whatOffersDoPage],
    ...[teenagersPage, teenBoardPage, teenPlacePage],
    ...[programmesPage, programmePage, directPage, enrolPage, enrolmentPage],
  ],
  downloads: [directoryFile, offersFile],
  parts: [enrolledPart, teenPart],
}
