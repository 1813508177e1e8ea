import type { SmallArea } from '../areas/read-areas-file.ts'

/** How large a footprint is; `unknown` counts areas whose people nobody has counted. */
export interface Size {
  areas: number
  people: number
  children: number
  unknown: number
}

export function sizeOf(areas: readonly SmallArea[]): Size {
  const sum = (key: 'people' | 'children') => areas.reduce((total, area) => total + (area[key] ?? 0), 0)
  return {
    areas: areas.length,
    people: sum('people'),
    children: sum('children'),
    unknown: areas.filter(({ people }) => people === null).length,
  }
}

/** How many people a neighbourhood should have, as the council has set it. */
export interface Guide {
  least: number
  most: number
}

const count = (value: number) => value.toLocaleString('en-GB')

/** A sentence where a size is outside the guide, which is advice and stops nobody (L1714); undefined where it is not. */
export function advice({ people, unknown, areas }: Size, { least, most }: Guide): string | undefined {
  if (areas === 0) return 'No area is in it yet.'
  if (unknown > 0) return `How many people live in ${unknown} of its areas is not known.`
  const guide = `The guide is ${count(least)} to ${count(most)} people, and it is advice.`
  if (people < least) return `Smaller than the guide. ${guide}`
  if (people > most) return `Larger than the guide. ${guide}`
}
