import { path } from '../platform/pages/path.ts'

export const neighbourhoodsPath = path('/neighbourhoods')
export const areasPath = path('/neighbourhoods/areas')
export const venuesPath = path('/neighbourhoods/venues')
export const venuePath = path('/neighbourhoods/venues/:venue')
export const drawingPath = path('/neighbourhoods/drawings/:drawing')
export const newFootprintPath = path('/neighbourhoods/drawings/:drawing/footprint')
export const footprintPath = path('/neighbourhoods/footprints/:footprint')
export const consultationPath = path('/neighbourhoods/consultations/:consultation')
export const mapPath = path('/neighbourhoods/drawings/:drawing/map.svg')
export const drawingFilePath = path('/neighbourhoods/drawings/:drawing/figures.csv')

export const teamMixPath = path('/neighbourhoods/team')
export const teamMixFilePath = path('/neighbourhoods/team/numbers.csv')
export const practicesPath = path('/neighbourhoods/practices')
export const practicePath = path('/neighbourhoods/practices/:practice')

export const needsListPath = path('/neighbourhoods/needs')
export const needsPath = path('/neighbourhoods/needs/:assessment')
export const needsSectionPath = path('/neighbourhoods/needs/:assessment/:part')

/** For anybody, without signing in. */
export const publishedListPath = path('/needs')
export const publishedPath = path('/needs/:publication')
export const publishedFiguresPath = path('/needs/:publication/figures.csv')
export const publishedJsonPath = path('/needs/:publication/assessment.json')
