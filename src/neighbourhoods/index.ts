import type { Room } from '../platform/operations/registry.ts'
import { bringInAreas, takeAreasFromRecord } from './areas/bring-in-areas.ts'
import { agreeDrawing } from './drawings/agree-drawing.ts'
import { beginDrawing } from './drawings/begin-drawing.ts'
import { changeConsultation, recordConsultation } from './drawings/consultations.ts'
import { drawingFile, drawingMap } from './drawings/downloads.tsx'
import { addFootprint, removeFootprint, shapeFootprint } from './drawings/shape-footprint.ts'
import { homePanelOfPlaces } from './home-panel.tsx'
import { areasPage } from './pages/areas-page.tsx'
import { consultationPage } from './pages/consultation-page.tsx'
import { drawingPage } from './pages/drawing-page.tsx'
import { footprintPage, newFootprintPage } from './pages/footprint-pages.tsx'
import { neighbourhoodsPage } from './pages/neighbourhoods-page.tsx'
import { venuePage, venuesPage } from './pages/venue-pages.tsx'
import { addVenue, changeVenue } from './venues/write-venue.ts'

/** Where teams are at home: footprints and venues. */
export const neighbourhoodsRoom: Room = {
  name: 'neighbourhoods',
  operations: [
    ...[bringInAreas, takeAreasFromRecord],
    ...[beginDrawing, addFootprint, shapeFootprint, removeFootprint, agreeDrawing],
    ...[recordConsultation, changeConsultation],
    ...[addVenue, changeVenue],
  ],
  pages: [
    ...[neighbourhoodsPage, areasPage, venuesPage, venuePage],
    ...[drawingPage, newFootprintPage, footprintPage, consultationPage],
  ],
  downloads: [drawingMap, drawingFile],
  home: [homePanelOfPlaces],
}
