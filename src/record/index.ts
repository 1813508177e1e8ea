import type { Room } from '../platform/operations/registry.ts'
import { breakGlass } from './access/break-glass.ts'
import { statePurpose } from './access/index.ts'
import { liftRestriction } from './access/lift-restriction.ts'
import { lookIntoEmergency } from './access/look-into-emergency.ts'
import { statePurposePage } from './access/pages/state-purpose-page.tsx'
import { restrictRecord } from './access/restrict-record.ts'
import { familyChronologyFile, personChronologyFile } from './chronology/downloads.ts'
import { familyChronologyPage, personChronologyPage } from './chronology/pages/chronology-pages.tsx'
import { chronology, familyChronology } from './chronology/readings.ts'
import { correctNote } from './notes/correct-note.ts'
import { correctNotePage } from './notes/pages/correct-note-page.tsx'
import { notePage } from './notes/pages/note-page.tsx'
import { familyNotePage, personNotePage } from './notes/pages/write-note-page.tsx'
import { writeNote } from './notes/write-note.ts'
import './tables.ts'

export const recordRoom: Room = {
  name: 'record',
  operations: [
    statePurpose,
    breakGlass,
    lookIntoEmergency,
    restrictRecord,
    liftRestriction,
    writeNote,
    correctNote,
  ],
  readings: [chronology, familyChronology],
  pages: [
    statePurposePage,
    personChronologyPage,
    familyChronologyPage,
    notePage,
    correctNotePage,
    personNotePage,
    familyNotePage,
  ],
  downloads: [personChronologyFile, familyChronologyFile],
}
