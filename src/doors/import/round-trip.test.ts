import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../platform/database/open.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { madeUpChildren, madeUpHeader, writeCin } from '../../returns/cin/index.ts'
import { askedOf } from '../../returns/derive/asked.ts'
import { deriveReturn } from '../../returns/derive/derive-return.ts'
import { writeReturn } from '../../returns/derive/write-return.ts'
import { asRecord, readSsda903 } from '../../returns/ssda903/index.ts'
import { readReportedCin } from './cin.ts'
import { type ImportReport, runImport } from './run-import.ts'

const SHARED = '../shared/data/returns/golden'

let database: Database
beforeEach(async () => {
  database = await testDatabase()
})

const actor = { authority: 'TEST', name: 'Rae Records', roles: ['records-officer'] }
const place = () => mkdtempSync(join(tmpdir(), 'kith-round-'))

/** A return in and out again. */
async function through(
  kind: 'ssda903' | 'cin',
  path: string,
): Promise<{ out: string; report: ImportReport }> {
  const report = await runImport({ database, actor, kind, path })
  const asked = askedOf(kind, Number(report.year))
  const [folder, children] = [place(), deriveReturn({ database, authority: 'TEST', asked })]
  const { files } = await writeReturn(children, { asked, folder, lea: '886' })
  return { out: kind === 'cin' ? join(folder, files[0]!) : folder, report }
}

interface Row {
  text: string
  /** Where it stood: list and line. */
  at: string
}

/** Every row of a return as text, sorted: the list and its cells that are not blank. */
function rowsOf(folder: string): Row[] {
  const rows: Row[] = []
  for (const table of readSsda903(folder, () => {})) {
    for (const row of table.rows) {
      const cells = Object.entries(asRecord(table, row)).filter(([, text]) => text !== '')
      rows.push({ text: JSON.stringify([table.table, ...cells.sort()]), at: `${table.table} ${row.line}` })
    }
  }
  return rows.sort((a, b) => (a.text < b.text ? -1 : 1))
}
const childOf = ({ text }: Row): string | undefined => /"CHILD","([^"]*)/.exec(text)?.[1]
const texts = (folder: string) => rowsOf(folder).map(({ text }) => text)

/** The cells of a row but for those that the record says once for a child, however many lists repeat them. */
const ownCells = (text: string): string[] =>
  (JSON.parse(text) as [string, ...string[][]]).map(String).filter((cell) => !/^(DOB|SEX),/.test(cell))

/** Is all that the row says in one that came out? A row that says less than another of the same fact is that fact. */
function cameOut(row: string, after: ReadonlyMap<string, string[][]>): boolean {
  const cells = ownCells(row)
  const same = after.get(`${cells[0]} ${cells.find((cell) => cell.startsWith('CHILD,'))}`) ?? []
  return same.some((other) => cells.every((cell) => other.includes(cell)))
}

/** The list of deprivation of liberty orders begins with 2026-27. */
const OF_A_LATER_FORM = /^\["DoLo"/

/** What was over before the year, or is dated after it, belongs to another year; a return of another form has other lists. */
function liesElsewhere(text: string): boolean {
  const days = [...text.matchAll(/"(\w+)","(\d\d)\/(\d\d)\/(\d{4})"/g)].map(([, cell, day, month, year]) => ({
    cell: cell!,
    day: `${year}-${month}-${day}`,
  }))
  const over = days.some(({ cell, day }) => LAST_DAYS.includes(cell) && day < '2025-04-01')
  return OF_A_LATER_FORM.test(text) || over || days.some(({ day }) => day > '2026-03-31')
}
const LAST_DAYS = ['DEC', 'DATE_PLACED_CEASED', 'REVIEW', 'MIS_END', 'SW_DEC']

function byChild(rows: readonly string[]): Map<string, string[][]> {
  const found = new Map<string, string[][]>()
  for (const cells of rows.map(ownCells)) {
    const key = `${cells[0]} ${cells.find((cell) => cell.startsWith('CHILD,'))}`
    found.set(key, [...(found.get(key) ?? []), cells])
  }
  return found
}

/** Every group of a census as text, sorted: whose it is, where it stands and its elements. */
async function groupsOf(file: string): Promise<string[]> {
  const groups = new Set<string>()
  for await (const child of readReportedCin(file, 'census', new Set())) {
    for (const { source } of [...child.person, ...child.facts])
      groups.add(JSON.stringify([source.list, source.within, inOrder(source.cells)]))
  }
  return [...groups].sort()
}

/** Disabilities are a set: the record keeps them in the order of their codes. */
const inOrder = (cells: Readonly<Record<string, string>>): string[][] =>
  Object.entries(cells)
    .sort()
    .map(([name, text]) => [name, name === 'Disability' ? text.split(' ').sort().join(' ') : text])

describe('a return that goes in and comes out', () => {
  it('is the same row by row: children in care', async () => {
    const folder = place()
    writeFileSync(
      join(folder, 'header.csv'),
      'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n1,F,29/02/2008,WBRI,A123456789012,1,01/05/2025\n2,M,01/06/2015,MWBC,UN1,,\n',
    )
    writeFileSync(
      join(folder, 'episodes.csv'),
      'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n1,01/05/2024,S,C2,N1,U1,PR1,03/08/2025,X1,CREQB,ZZ1 1AA,ZZ2 2BB,SC12345\n1,03/08/2025,P,C2,N1,U6,PR4,,,,ZZ1 1AA,"ZZ3, 3CC",\n2,01/05/2025,S,V2,N4,U4,PR1,,,,,,\n',
    )
    writeFileSync(
      join(folder, 'oc2.csv'),
      'CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED\n1,29/02/2008,11,,0,1,1,1,1,0,,\n',
    )
    const { out, report } = await through('ssda903', folder)
    expect(report).toMatchObject({ year: '2026', asides: 0 })
    expect(texts(out)).toEqual(texts(folder))
  })

  it('is the same group by group: children in need', async () => {
    const file = join(place(), 'in.xml')
    const pieces: string[] = []
    for await (const piece of writeCin(madeUpHeader(), madeUpChildren({ children: 60, seed: 3, faults: 0 })))
      pieces.push(piece)
    writeFileSync(file, pieces.join(''))
    const { out, report } = await through('cin', file)
    expect(report).toMatchObject({ children: 60, asides: 0 })
    expect(await groupsOf(out)).toEqual(await groupsOf(file))
  })
})

describe.skipIf(!existsSync(SHARED))('third-party returns (skipped where ../shared is absent)', () => {
  it('SSDA903 clean: every row comes out as it was', async () => {
    const folder = `${SHARED}/ssda903-2026-clean/this`
    const { out } = await through('ssda903', folder)
    expect(texts(out)).toEqual(texts(folder).filter((text) => !OF_A_LATER_FORM.test(text)))
  }, 60_000)

  it('SSDA903 with errors: every row that was not put aside comes out as it was', async () => {
    const folder = `${SHARED}/ssda903-2026-errors/this`
    const { out } = await through('ssda903', folder)
    const asides = await database.within('TEST', (db) =>
      db.selectFrom('import_aside').select(['list', 'line']).execute(),
    )
    const aside = new Set(asides.map(({ list, line }) => `${list} ${line}`))
    const after = byChild(texts(out))
    const episodes = rowsOf(folder).filter(({ at }) => at.startsWith('Episodes'))
    const inYear = new Set(
      rowsOf(out)
        .filter(({ at }) => at.startsWith('Episodes'))
        .map(childOf),
    )
    const inCareInOtherYearsOnly = new Set(episodes.map(childOf).filter((child) => !inYear.has(child)))
    const lost = rowsOf(folder).filter(
      (row) =>
        !aside.has(row.at) &&
        !liesElsewhere(row.text) &&
        !cameOut(row.text, after) &&
        !inCareInOtherYearsOnly.has(childOf(row)),
    )
    const childrenInLists = new Set(
      rowsOf(folder)
        .filter(({ at }) => !at.startsWith('Header'))
        .map(childOf),
    )
    expect(lost.filter((row) => childrenInLists.has(childOf(row)))).toEqual([])
  }, 60_000)

  it('census: what was not put aside comes out as it was', async () => {
    const file = `${SHARED}/cin-2026-clean/return.xml`
    const { out, report } = await through('cin', file)
    const after = new Set(await groupsOf(out))
    const missing = (await groupsOf(file)).filter((group) => !after.has(group))
    expect(missing.length).toBe(report.asides)
  }, 60_000)

  it('every element of a census is counted, by its name in the file', async () => {
    const file = `${SHARED}/cin-2026-errors/return.xml`
    const { report } = await through('cin', file)
    const children = readFileSync(file, 'utf8').split('<Children>')[1]!
    const inFile = new Map<string, number>()
    for (const [, name] of children.matchAll(/<(\w+)>\s*[^<\s][^<]*<\/\1>/g))
      inFile.set(name!, (inFile.get(name!) ?? 0) + 1)
    for (const [name, count] of inFile) {
      const read = report.fields.filter(({ field }) => field.split('/').at(-1) === name)
      const total = read.reduce((sum, field) => sum + field.read, 0)
      if (['Disability', 'AssessmentFactors'].includes(name)) expect(total, name).toBeGreaterThan(0)
      else expect(total, name).toBe(count)
    }
  }, 60_000)
})
