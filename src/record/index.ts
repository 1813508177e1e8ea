import type { Room } from '../platform/operations/registry.ts'
import { breakGlass } from './access/break-glass.ts'
import { lookIntoChildhood } from './access/childhood/look-into-childhood.ts'
import { openOwnChildhood } from './access/childhood/open-childhood.ts'
import { ownChildhoodPage } from './access/childhood/pages/own-childhood-page.tsx'
import { emergenciesPanel, looksPanel } from './access/home-panel.tsx'
import { statePurpose } from './access/index.ts'
import { liftRestriction } from './access/lift-restriction.ts'
import { lookIntoEmergency } from './access/look-into-emergency.ts'
import { accessLooksPage } from './access/pages/access-looks-page.tsx'
import { accessPage } from './access/pages/access-page.tsx'
import { breakGlassPage } from './access/pages/break-glass-page.tsx'
import { emergencyPage } from './access/pages/emergency-page.tsx'
import { restrictionPage } from './access/pages/restriction-page.tsx'
import { statePurposePage } from './access/pages/state-purpose-page.tsx'
import { whoPage } from './access/pages/who-page.tsx'
import { restrictRecord } from './access/restrict-record.ts'
import { endOwnWorker, nameOwnWorker } from './access/walls/change-own-worker.ts'
import { declareWall } from './access/walls/declare-wall.ts'
import { ownPeoplePanel } from './access/walls/home-panel.tsx'
import { keepWall } from './access/walls/keep-wall.ts'
import { liftWall } from './access/walls/lift-wall.ts'
import { keptSafePage } from './access/walls/pages/kept-safe-page.tsx'
import { wallPage } from './access/walls/pages/wall-page.tsx'
import { accountsRoom } from './accounts/index.ts'
import { familyChronologyFile, personChronologyFile } from './chronology/downloads.ts'
import { familyChronologyPage, personChronologyPage } from './chronology/pages/chronology-pages.tsx'
import { chronology, familyChronology } from './chronology/readings.ts'
import { withdrawConsent } from './consents/withdraw-consent.ts'
import { addDocument } from './documents/add-document.ts'
import { documentFile } from './documents/document-file.ts'
import { familyDocumentPage, personDocumentPage } from './documents/pages/add-document-pages.tsx'
import { familyDocumentsPage, personDocumentsPage } from './documents/pages/document-list-pages.tsx'
import { withdrawDocumentPage } from './documents/pages/withdraw-document-page.tsx'
import { withdrawDocument } from './documents/withdraw-document.ts'
import { duplicatesPanel } from './duplicates/home-panel.tsx'
import { correctNote } from './notes/correct-note.ts'
import { correctNotePage } from './notes/pages/correct-note-page.tsx'
import { notePage } from './notes/pages/note-page.tsx'
import { familyNotePage, personNotePage } from './notes/pages/write-note-page.tsx'
import { writeNote } from './notes/write-note.ts'
import { peopleRoom } from './people-room.ts'
import { policyRoom } from './policy/index.ts'
import { sessionPage } from './therapy/pages/session-page.tsx'
import { therapyPage } from './therapy/pages/therapy-page.tsx'
import { recordTherapy } from './therapy/record-therapy.ts'
import { shareTherapy } from './therapy/share-therapy.ts'
import { addWarningNote } from './warnings/add-warning-note.ts'
import { personWarningsPage } from './warnings/pages/person-warnings-page.tsx'
import { reviewWarningPage } from './warnings/pages/review-warning-page.tsx'
import { warningsPage } from './warnings/pages/warnings-page.tsx'
import { reviewWarningNote } from './warnings/review-warning-note.ts'
import './tables.ts'

export { sameAs } from './access/index.ts'
export { keptOf } from './duplicates/kept-of.ts'
export { beginRelationship, type NewRelationship } from './relationships/begin-relationship.ts'
export { type Household, householdsOf } from './relationships/households.ts'
export { type Network, type NetworkPerson, type NetworkTie, networkOf } from './relationships/network.ts'
export { type Tie, tiesOf } from './relationships/relationship.ts'

export const recordRoom: Room = {
  name: 'record',
  operations: [
    ...peopleRoom.operations,
    ...accountsRoom.operations,
    ...policyRoom.operations,
    statePurpose,
    breakGlass,
    lookIntoEmergency,
    restrictRecord,
    liftRestriction,
    ...[recordTherapy, shareTherapy, withdrawConsent, openOwnChildhood, lookIntoChildhood],
    ...[declareWall, keepWall, liftWall, nameOwnWorker, endOwnWorker],
    writeNote,
    correctNote,
    addWarningNote,
    reviewWarningNote,
    addDocument,
    withdrawDocument,
  ],
  readings: [...peopleRoom.readings, ...policyRoom.readings, chronology, familyChronology],
  pages: [
    ...peopleRoom.pages,
    ...accountsRoom.pages,
    ...policyRoom.pages,
    statePurposePage,
    breakGlassPage,
    restrictionPage,
    ...[keptSafePage, wallPage, ownChildhoodPage, therapyPage, sessionPage],
    whoPage,
    accessPage,
    emergencyPage,
    accessLooksPage,
    personChronologyPage,
    familyChronologyPage,
    notePage,
    correctNotePage,
    personNotePage,
    familyNotePage,
    personWarningsPage,
    reviewWarningPage,
    warningsPage,
    personDocumentsPage,
    personDocumentPage,
    familyDocumentsPage,
    familyDocumentPage,
    withdrawDocumentPage,
  ],
  downloads: [...policyRoom.downloads, personChronologyFile, familyChronologyFile, documentFile],
  home: [ownPeoplePanel, emergenciesPanel, looksPanel, duplicatesPanel],
}
