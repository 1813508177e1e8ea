import { readCsv } from '../csv/read-csv.ts'
import { readPieces } from '../xml/pieces.ts'
import { squeeze } from './model/providers.ts'
import type { Table } from './model/table.ts'

/** Where a postcode lies: the upper-tier authority's code, and metres east and north on the national grid. */
export type Place = { la: string; east: number; north: number }

/** Places by postcode without spaces. */
export type Postcodes = ReadonlyMap<string, Place>

/**
 * Reads a postcode file (columns postcode, utla, laua, easting, northing), keeping only the postcodes asked for,
 * so that the whole country's list takes no more memory than the return needs.
 */
export function readPostcodes(path: string, wanted: ReadonlySet<string>): Postcodes {
  const places = new Map<string, Place>()
  const records = readCsv(readPieces(path), () => {})
  const heading = headingOf(records.next().value?.cells ?? [])
  const postcodeAt = heading.indexOf('postcode')
  for (const { cells } of records) {
    const key = squeeze(cells[postcodeAt] ?? '').toUpperCase()
    const cell = (name: string) => cells[heading.indexOf(name)] ?? ''
    if (wanted.has(key)) places.set(key, placeFrom(cell, heading.includes('utla')))
  }
  return places
}

const headingOf = (cells: readonly string[]) =>
  cells.map((name) =>
    name
      .replace(/^\ufeff/, '')
      .trim()
      .toLowerCase(),
  )

/** The upper tier where the file tells it; outside England, and in files without that column, the district. */
function placeFrom(cell: (name: string) => string, hasUpperTier: boolean): Place {
  const number = (name: string) => Number(cell(name) || Number.NaN)
  const country = COUNTRIES[cell('laua')[0] ?? '']
  const la = country ?? (hasUpperTier ? cell('utla') : cell('laua'))
  return { la, east: number('easting'), north: number('northing') }
}

/** Authorities outside England are given by country. */
const COUNTRIES: Record<string, string> = { S: 'SCO', N: 'NIR', W: 'WAL' }

/** Every postcode that the episodes name, without spaces. */
export function postcodesIn(tables: readonly Table[]): Set<string> {
  const wanted = new Set<string>()
  for (const table of tables.filter(({ name }) => name === 'Episodes')) {
    for (let row = 0; row < table.length; row++) {
      for (const column of ['HOME_POST', 'PL_POST'])
        wanted.add(squeeze(table.rawAt(row, column)).toUpperCase())
    }
  }
  return wanted
}

/** Miles between two places in a straight line, to one decimal; NaN where one is not known. */
export function milesBetween(a: Place | undefined, b: Place | undefined): number {
  if (!a || !b) return Number.NaN
  const kilometres = Math.hypot(a.east - b.east, a.north - b.north) / 1000
  return Math.round((kilometres / 1.6093) * 10) / 10
}
