import { squeeze } from './model/providers.ts'
import { slotOf, Table } from './model/table.ts'
import { milesBetween, type Place, type Postcodes } from './postcodes.ts'

/** What is worked out rather than submitted: the flag for unaccompanied children, and where the homes lie. */
export function derive(tables: Table[], postcodes: Postcodes | null, la: string): Table[] {
  const uasc = tables.find(({ name }) => name === 'UASC')
  return tables.map((table) => {
    if (table.name === 'Header') return withUascFlag(table, uasc)
    if (table.name === 'Episodes' && postcodes) return withPlaces(table, postcodes, la)
    return table
  })
}

/** UASC on the header: 1 for a child on the list of unaccompanied children, else 0. XML states it itself. */
function withUascFlag(header: Table, uasc: Table | undefined): Table {
  if (header.has.has('UASC')) return header
  const listed = new Set<string>()
  const child = (table: Table, row: number) => table.words.value[table.idAt(row, 'CHILD')]!
  for (let row = 0; row < (uasc?.length ?? 0); row++) listed.add(child(uasc!, row))
  return withColumns(header, { UASC: (row) => (listed.has(child(header, row)) ? '1' : '0') })
}

/** PL_LA, PL_LOCATION (IN or OUT of the authority's own area) and PL_DISTANCE in miles from home. */
function withPlaces(episodes: Table, postcodes: Postcodes, la: string): Table {
  const place = (row: number, column: string) =>
    postcodes.get(squeeze(episodes.rawAt(row, column)).toUpperCase())
  const authority = (row: number) => place(row, 'PL_POST')?.la ?? ''
  const miles = (row: number) => milesBetween(place(row, 'HOME_POST'), place(row, 'PL_POST'))
  return withColumns(episodes, {
    PL_LA: authority,
    PL_LOCATION: (row) => inOrOut(place(row, 'PL_POST'), la),
    PL_DISTANCE: (row) => (Number.isNaN(miles(row)) ? '' : String(miles(row))),
  })
}

function inOrOut(home: Place | undefined, la: string): string {
  if (!home || Number.isNaN(home.east) || la === '') return ''
  return home.la === la ? 'IN' : 'OUT'
}

function withColumns(table: Table, texts: Record<string, (row: number) => string>): Table {
  const columns = [...table.columns]
  for (const [name, text] of Object.entries(texts)) {
    columns[slotOf(table.name, name)] = Uint32Array.from({ length: table.length }, (_, row) =>
      table.words.id(text(row)),
    )
  }
  const has = new Set([...table.has, ...Object.keys(texts)])
  return new Table(table.name, table.words, columns, table.length, has, table.origin)
}
