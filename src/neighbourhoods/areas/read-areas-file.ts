import { invalid } from '../../platform/errors.ts'
import { columnsIn, rowsIn } from '../../reform/index.ts'

/** A small area as a file tells of it; what it does not tell is null. */
export interface SmallArea {
  code: string
  name: string
  people: number | null
  children: number | null
  decile: number | null
  east: number | null
  north: number | null
}

const MOST_AREAS = 5_000

/** Columns under the names that publishers give them. */
const COLUMNS = {
  code: ['CODE', 'AREA', 'LSOA21CD', 'LSOA11CD', 'WD24CD', 'WD23CD', 'WD22CD', 'SECTOR'],
  name: ['NAME', 'LSOA21NM', 'LSOA11NM', 'WD24NM', 'WD23NM', 'WD22NM'],
  people: ['PEOPLE', 'POPULATION', 'TOTAL'],
  children: ['CHILDREN', 'AGED 0 TO 17'],
  decile: ['DECILE', 'IMD DECILE', 'IMD_DECILE'],
  east: ['EAST', 'EASTING', 'EASTING_M', 'OSEAST1M', 'LSOA21_E', 'EAST1M'],
  north: ['NORTH', 'NORTHING', 'NORTHING_M', 'OSNRTH1M', 'LSOA21_N', 'NORTH1M'],
  postcode: ['POSTCODE', 'PCDS', 'PCD', 'PCD7'],
} as const

type Column = keyof typeof COLUMNS

/**
 * The areas of a file: one a row (wards, census areas, sectors), or a list of postcodes, which makes an area of each
 * postcode sector with its middle and the sum of its people.
 * @throws KithError `invalid` at `file`.
 */
export function readAreasFile(text: string): SmallArea[] {
  const head = columnsIn(text)
  const at = (column: Column) => head.find((name) => COLUMNS[column].some((one) => one === name))
  const cells = table(text)
  if (at('postcode') && !at('code')) return checked(sectorsOf(cells.map(cellsOf(at))))
  if (!at('code'))
    throw invalid('file', 'Choose a CSV file with a column “code” or “postcode” in its first line')
  return checked(cells.map(cellsOf(at)).map(areaOf))
}

type Cells = (column: Column) => string

/** Rows with their columns in capitals, as `columnsIn` gives them. */
const table = (text: string) =>
  rowsIn(text).map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name.trim().toUpperCase(), cell])),
  )

const cellsOf =
  (at: (column: Column) => string | undefined) =>
  (row: Record<string, string>): Cells =>
  (column) =>
    (row[at(column) ?? ''] ?? '').trim()

/** @throws KithError `invalid` where a count is no number. */
function areaOf(cell: Cells): SmallArea {
  const code = cell('code')
  const number = (column: Column) => {
    const typed = cell(column).replaceAll(',', '')
    if (typed === '') return null
    if (/^\d+(\.\d+)?$/.test(typed)) return Math.round(Number(typed))
    throw invalid(
      'file',
      `“${cell(column).slice(0, 40)}” beside ${code} is no number. Mend the file, and choose it again`,
    )
  }
  return {
    code,
    name: cell('name') || code,
    people: number('people'),
    children: number('children'),
    decile: number('decile'),
    east: number('east'),
    north: number('north'),
  }
}

/** "LS8 4AB" lies in the sector "LS8 4"; undefined where it is no postcode. */
export function sectorOf(postcode: string): string | undefined {
  const [, out, sector] = /^([A-Z]{1,2}\d[A-Z\d]?)\s*(\d)[A-Z]{2}$/i.exec(postcode.trim()) ?? []
  return out && `${out.toUpperCase()} ${sector}`
}

function sectorsOf(postcodes: readonly Cells[]): SmallArea[] {
  const inSector = Map.groupBy(postcodes, (cell) => sectorOf(cell('postcode')))
  return [...inSector].flatMap(([code, cells]) => {
    if (!code) return []
    const numbers = (column: Column) =>
      cells.flatMap((cell) => (/^\d+$/.test(cell(column)) ? Number(cell(column)) : []))
    const sum = (column: Column) => (numbers(column).length ? total(numbers(column)) : null)
    const middle = (column: Column) =>
      numbers(column).length ? Math.round(total(numbers(column)) / numbers(column).length) : null
    const [people, children] = [sum('people'), sum('children')]
    return [
      { code, name: code, people, children, decile: null, east: middle('east'), north: middle('north') },
    ]
  })
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0)

/** @throws KithError `invalid` where a file has no area, too many, one twice, or what no area can have. */
function checked(areas: readonly SmallArea[]): SmallArea[] {
  const found = areas.filter(({ code }) => code !== '')
  const wrong = wrongIn(found)
  if (wrong) throw invalid('file', wrong)
  return found
}

function wrongIn(areas: readonly SmallArea[]): string | undefined {
  if (areas.length === 0) return 'There is no area in this file. Choose another'
  if (areas.length > MOST_AREAS)
    return `Choose a file of one council: ${areas.length.toLocaleString('en-GB')} areas are too many`
  const seen = new Set<string>()
  for (const { code, people, children, decile } of areas) {
    if (seen.has(code)) return `${code} is in the file twice. Leave one of them out`
    if (code.length > 20) return `“${code.slice(0, 20)}…” is too long for the code of an area`
    if (people !== null && children !== null && children > people)
      return `${code} has more children than people. Mend the file, and choose it again`
    if (decile !== null && (decile < 1 || decile > 10)) return `The decile of ${code} is not from 1 to 10`
    seen.add(code)
  }
}
