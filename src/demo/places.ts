import { hash, keyOf } from '../engines/random.ts'
import { NEIGHBOURHOODS } from './figures.ts'

/** A postcode of the invented city or of the country round it. East and north in metres, as on the national grid. */
export interface Place {
  postcode: string
  area: 'city' | 'around' | 'far'
  /** The neighbourhood in the city, from 0. */
  neighbourhood: number | null
  east: number
  north: number
}

const MILE = 1_609
/** The middle of the city: a point in the North Sea, where nobody lives. */
const MIDDLE = { east: 690_000, north: 330_000 }
const UNITS = 'AA AB AD AE AF BA BB BD BE BG DA DB DE DF DG EA EB ED EG EH'.split(' ')

/** Areas of no place: no postcode of the United Kingdom begins so. Miles from the middle: least and most. */
const AREAS = [
  { area: 'city', letters: 'ZZ', districts: NEIGHBOURHOODS, least: 0.5, most: 5 },
  { area: 'around', letters: 'ZY', districts: 4, least: 6, most: 17 },
  { area: 'far', letters: 'ZX', districts: 4, least: 26, most: 80 },
] as const

/** Every postcode of the invented city and round it. */
export const PLACES: Readonly<Record<Place['area'], readonly Place[]>> = {
  city: placesOf(0),
  around: placesOf(1),
  far: placesOf(2),
}

/** The postcodes of a neighbourhood of the city. */
const BY_NEIGHBOURHOOD = Array.from({ length: NEIGHBOURHOODS }, (_, at) =>
  PLACES.city.filter(({ neighbourhood }) => neighbourhood === at),
)
export const placesIn = (neighbourhood: number): readonly Place[] => BY_NEIGHBOURHOOD[neighbourhood]!

function placesOf(at: number): Place[] {
  const { area, letters, districts } = AREAS[at]!
  return Array.from({ length: districts }, (_, district) => district).flatMap((district) =>
    Array.from({ length: 9 * UNITS.length }, (_, unit) => ({
      postcode: `${letters}${district + 1} ${1 + (unit % 9)}${UNITS[Math.floor(unit / 9)]}`,
      area,
      neighbourhood: area === 'city' ? district : null,
      ...positionOf(at, district, unit),
    })),
  )
}

/** Each district a sector of the circle round the middle, each unit somewhere in it. */
function positionOf(area: number, district: number, unit: number): { east: number; north: number } {
  const { districts, least, most } = AREAS[area]!
  const luck = (n: number) => hash(keyOf(area, district, unit), n) / 2 ** 32
  const miles = Math.sqrt(least ** 2 + luck(1) * (most ** 2 - least ** 2))
  const angle = (2 * Math.PI * (district + luck(2))) / districts
  return {
    east: Math.round(MIDDLE.east + miles * MILE * Math.sin(angle)),
    north: Math.round(MIDDLE.north + miles * MILE * Math.cos(angle)),
  }
}
