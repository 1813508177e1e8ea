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
