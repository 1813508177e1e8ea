import { createWriteStream, mkdirSync, type WriteStream, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Day, dayOf, formatDay } from '../ssda903/model/days.ts'
import { submittedColumns, TABLE_NAMES, TABLES, type TableName } from '../ssda903/model/tables.ts'
import { seeded } from './random.ts'

type Row = Record<string, string>
type Shared = Row & { CHILD: string }
type Pick = <T>(choices: readonly T[]) => T
type Made = { table: TableName; row: Row }

const START = dayOf(2025, 4, 1)
const END = dayOf(2026, 3, 31)

/**
 * Writes an invented SSDA903 return of 2025-26, and last year's, into two folders: about 1.8 episodes and ten rows a
 * child over both years, with the slips that real returns have (about one in forty values). No real child is in it.
 */
export async function makeSsda903(
  folder: string,
  children: number,
  seed = 1,
): Promise<{ now: string; last: string }> {
  const random = seeded(seed)
  const [now, last] = [new Folder(join(folder, 'now')), new Folder(join(folder, 'last'))]
  for (let i = 0; i < children; i++) {
    const { rows, before } = makeChild(`C${String(i).padStart(7, '0')}`, random)
    for (const made of rows) now.write(made, random)
    for (const made of before) last.write(made, random)
    if (i % 5000 === 0) await Promise.all([now.drained(), last.drained()])
  }
  return { now: await now.close(), last: await last.close() }
}

/** Writes an invented list of homes and of postcodes that go with the return, so that every rule can be run. */
export function makeLists(folder: string): { providers: string; postcodes: string } {
  const [providers, postcodes] = [join(folder, 'providers.csv'), join(folder, 'postcodes.csv')]
  const homes = Array.from({ length: 600 }, (_, i) => `SC${400_000 + i},"U1,U4,U6,K2","PR1,PR4",,CT99AA\n`)
  writeFileSync(providers, `URN,PLACE_CODES,PROVIDER_CODES,REG_END,POSTCODE\n${homes.join('')}`)
  const places = POSTCODES.map(
    (code, i) => `${code.replace(' ', '')},E10000016,E10000016,${600_000 + i * 4000},${150_000}\n`,
  )
  writeFileSync(postcodes, `postcode,laua,utla,easting,northing\n${places.join('')}`)
  return { providers, postcodes }
}

const POSTCODES = ['CT1 1AA', 'ME1 2BB', 'TN2 3CC', 'CT9 9AA', 'ME7 2BB', 'TN8 3CC']

/** The files of one return, open for writing. */
class Folder {
  readonly path: string
  #files: Record<string, WriteStream>

  constructor(path: string) {
    this.path = path
    mkdirSync(path, { recursive: true })
    this.#files = Object.fromEntries(
      TABLE_NAMES.map((table) => [table, createWriteStream(join(path, TABLES[table].file))]),
    )
    for (const table of TABLE_NAMES) this.#files[table]!.write(`${submittedColumns(table).join(',')}\n`)
  }

  write({ table, row }: Made, random: () => number): void {
    const cells = submittedColumns(table).map((column) => slip(row[column] ?? '', column, random))
    this.#files[table]!.write(`${cells.join(',')}\n`)
  }

  async drained(): Promise<void> {
    await Promise.all(
      Object.values(this.#files).map(
        (file) => file.writableNeedDrain && new Promise<void>((done) => file.once('drain', () => done())),
      ),
    )
  }

  async close(): Promise<string> {
    await Promise.all(Object.values(this.#files).map((file) => new Promise<void>((done) => file.end(done))))
    return this.path
  }
}

/** Now and then a value is blank, wrong or no date; never the identifier. */
function slip(value: string, column: string, random: () => number): string {
  if (column === 'CHILD' || random() > 0.025) return value
  const wrong = ['', 'X9', '31/02/2025', '01/01/1991', value.toLowerCase()]
  return wrong[Math.floor(random() * wrong.length)]!
}

function makeChild(id: string, random: () => number): { rows: Made[]; before: Made[] } {
  const pick: Pick = (choices) => choices[Math.floor(random() * choices.length)]!
  const born = START - Math.floor(random() * 17.5 * 365) - 60
  const shared: Shared = { CHILD: id, DOB: formatDay(born), SEX: pick(['M', 'F']) }
  const rows: Made[] = [{ table: 'Header', row: headerRow(shared, born, pick) }]
  const began = START - Math.floor(random() * 1200) + 250
  const episodes = makeEpisodes(id, Math.max(began, born + 10), random, pick)
  rows.push(...episodes.map((row) => ({ table: 'Episodes' as const, row })))
  const before = began < START ? [...rows.slice(0, 2), ...others(shared, began - 365, random, pick)] : []
  rows.push(...others(shared, began, random, pick))
  if (began < START - 5) rows.push({ table: 'OC2', row: healthRow(shared, pick) })
  return { rows, before }
}

function headerRow(shared: Shared, born: Day, pick: Pick): Row {
  const upn =
    born > dayOf(2021, 8, 31) ? 'UN1' : `A${String(100_000_000_000 + Number(shared.CHILD.slice(1)))}`
  return {
    ...shared,
    ETHNIC: pick(['WBRI', 'MWBC', 'ABAN', 'BAFR']),
    UPN: upn,
    MOTHER: shared.SEX === 'F' ? '0' : '',
  }
}

function makeEpisodes(id: string, began: Day, random: () => number, pick: Pick): Row[] {
  const rows: Row[] = []
  let from = Math.min(began, END - 5)
  for (let n = 1 + Math.floor(random() * 2.6); n > 0; n--) {
    const until = from + 30 + Math.floor(random() * 300)
    const open = until >= END || n === 1
    rows.push(episodeRow(id, from, open ? null : until, rows.length === 0, pick))
    if (open) break
    from = until
  }
  return rows
}

function episodeRow(id: string, from: Day, until: Day | null, first: boolean, pick: Pick): Row {
  return {
    CHILD: id,
    DECOM: formatDay(from),
    RNE: first ? 'S' : pick(['P', 'L', 'B']),
    LS: pick(['C1', 'C2', 'V2', 'E1']),
    CIN: pick(['N1', 'N2', 'N5']),
    PLACE: pick(['U1', 'U4', 'U6', 'K2', 'P1', 'A3']),
    PLACE_PROVIDER: pick(['PR1', 'PR4']),
    DEC: until === null ? '' : formatDay(until),
    REC: until === null ? '' : 'X1',
    REASON_PLACE_CHANGE: until === null ? '' : pick(['CARPL', 'CHILD', 'OTHER']),
    HOME_POST: pick(POSTCODES.slice(0, 3)),
    PL_POST: pick(POSTCODES.slice(3)),
    URN: `SC${400_000 + Math.floor(from % 600)}`,
  }
}

/** Reviews, social workers and, for a few, going missing, adoption and unaccompanied children. */
function others(shared: Row, began: Day, random: () => number, pick: Pick): Made[] {
  const rows: Made[] = []
  for (let day = Math.max(began + 28, START); day < END; day += 180)
    rows.push({
      table: 'Reviews',
      row: { ...shared, REVIEW: formatDay(day), REVIEW_CODE: pick(['PN1', 'PN2', 'PN3']) },
    })
  const worker = {
    SW_ID: `SW${1000 + Math.floor(random() * 500)}`,
    SW_DECOM: formatDay(began),
    SW_REASON: 'FCONTA',
  }
  rows.push({ table: 'SWEpisodes', row: { ...shared, ...worker } })
  if (began >= START) rows.push({ table: 'PrevPerm', row: { ...shared, PREV_PERM: 'Z1' } })
  if (random() < 0.1)
    rows.push({
      table: 'Missing',
      row: { ...shared, MISSING: 'M', MIS_START: formatDay(START + 60), MIS_END: formatDay(START + 62) },
    })
  if (random() < 0.05)
    rows.push({ table: 'PlacedAdoption', row: { ...shared, DATE_PLACED: formatDay(began + 90) } })
  if (random() < 0.08) rows.push({ table: 'UASC', row: { ...shared, DUC: formatDay(END + 400) } })
  return rows
}

function healthRow(shared: Row, pick: Pick): Row {
  const answers = ['HEALTH_CHECK', 'IMMUNISATIONS', 'TEETH_CHECK', 'HEALTH_ASSESSMENT', 'CONVICTED']
  return {
    ...shared,
    SDQ_SCORE: pick(['4', '11', '20']),
    SUBSTANCE_MISUSE: '0',
    ...Object.fromEntries(answers.map((name) => [name, '1'])),
  }
}
