import { readCsv } from '../csv/read-csv.ts'
import { readPieces } from '../xml/pieces.ts'
import { squeeze } from './model/providers.ts'
import type { Table } from './model/table.ts'

/** Where a postcode lies: the upper-tier authority's code, and metres east and north on the national grid. */
export type Place = { la: string; east: number; north: number }

/** Places by postcode without spaces. */
export type Postcodes = ReadonlyMap<string, Place>

/**
 * Reads a postcode file (columns postcode, utla or laua, easting, northing), keeping only the postcodes asked for,
 * so that the whole country's list takes no more memory than the return needs.
 */
export function readPostcodes(path: string, wanted: ReadonlySet<string>): Postcodes {
  const places = new Map<string, Place>()
  const records = readCsv(readPieces(path), () => {})
  const heading =
    records.next().value?.cells.map((name: string) => name.replace(/^\ufeff/, '').toLowerCase()) ?? []
  const at = (name: string) => heading.indexOf(name)
  const [postcode, la, east, north] = [
    at('postcode'),
    Math.max(at('utla'), at('laua')),
    at('easting'),
    at('northing'),
  ]
  for (const { cells } of records) {
    const key = squeeze(cells[postcode] ?? '').toUpperCase()
    if (wanted.has(key))
      places.set(key, {
        la: authorityCode(cells[la] ?? ''),
        east: Number(cells[east] || Number.NaN),
        north: Number(cells[north] || Number.NaN),
      })
  }
  return places
}

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

/** Authorities outside England are given by country. */
function authorityCode(code: string): string {
  const countries: Record<string, string> = { S: 'SCO', N: 'NIR', W: 'WAL' }
  return countries[code[0] ?? ''] ?? code
}

/** Miles between two places in a straight line, to one decimal; NaN where one is not known. */
export function milesBetween(a: Place | undefined, b: Place | undefined): number {
  if (!a || !b) return Number.NaN
  const kilometres = Math.hypot(a.east - b.east, a.north - b.north) / 1000
  return Math.round((kilometres / 1.6093) * 10) / 10
}
