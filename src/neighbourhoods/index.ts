import type { Room } from '../platform/operations/registry.ts'
import { bringInAreas, takeAreasFromRecord } from './areas/bring-in-areas.ts'
import { agreeDrawing } from './drawings/agree-drawing.ts'
import { beginDrawing } from './drawings/begin-drawing.ts'
import { changeConsultation, recordConsultation } from './drawings/consultations.ts'
import { drawingFile, drawingMap } from './drawings/downloads.tsx'
import { addFootprint, removeFootprint, shapeFootprint } from './drawings/shape-footprint.ts'
import { homePanelOfPlaces } from './home-panel.tsx'
import { beginNeedsAssessment } from './needs/begin-needs-assessment.ts'
import { needsListPage } from './needs/pages/needs-list-page.tsx'
import { needsPage } from './needs/pages/needs-page.tsx'
import { needsSectionPage } from './needs/pages/needs-section-page.tsx'
import {
  publishedFigures,
  publishedJson,
  publishedListPage,
  publishedPage,
} from './needs/pages/published-pages.tsx'
import { publishNeedsAssessment } from './needs/publish-needs-assessment.ts'
import { writeNeedsSection } from './needs/write-needs-section.ts'
import { areasPage } from './pages/areas-page.tsx'
import { consultationPage } from './pages/consultation-page.tsx'
import { drawingPage } from './pages/drawing-page.tsx'
import { footprintPage, newFootprintPage } from './pages/footprint-pages.tsx'
import { neighbourhoodsPage } from './pages/neighbourhoods-page.tsx'
import { venuePage, venuesPage } from './pages/venue-pages.tsx'
import { delegateArea } from './practices/delegate-area.ts'
import { endPractice } from './practices/end-practice.ts'
import { practicePage } from './practices/practice-page.tsx'
import { practicesPage } from './practices/practices-page.tsx'
import { teamMixFile } from './team-mix/team-mix-file.ts'
import { teamMixPage } from './team-mix/team-mix-page.tsx'
import { addVenue, changeVenue } from './venues/write-venue.ts'

/** Where teams are at home, and what is needed there. */
export const neighbourhoodsRoom: Room = {
  name: 'neighbourhoods',
  operations: [
    ...[bringInAreas, takeAreasFromRecord],
    ...[beginDrawing, addFootprint, shapeFootprint, removeFootprint, agreeDrawing],
    ...[recordConsultation, changeConsultation],
    ...[addVenue, changeVenue],
    ...[beginNeedsAssessment, writeNeedsSection, publishNeedsAssessment],
    ...[delegateArea, endPractice],
  ],
  pages: [
    ...[neighbourhoodsPage, areasPage, venuesPage, venuePage],
    ...[drawingPage, newFootprintPage, footprintPage, consultationPage],
    ...[needsListPage, needsPage, needsSectionPage, publishedListPage, publishedPage],
    ...[teamMixPage, practicesPage, practicePage],
  ],
  downloads: [drawingMap, drawingFile, publishedFigures, publishedJson, teamMixFile],
  home: [homePanelOfPlaces],
}
