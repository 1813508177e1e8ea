import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { runImport } from '../../doors/import/run-import.ts'
import type { Database } from '../../platform/database/open.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { england } from '../model/england.ts'
import { countHistory } from './counts.ts'
import { type History, historyOf } from './periods.ts'
import { historyFromRecord, historyOfRows } from './read-record.ts'
import { readReturn } from './read-ssda903.ts'

const GOLDEN = '../shared/data/returns/golden/ssda903-2026-clean'
const actor = { authority: 'TEST', name: 'Rae Records', roles: ['records-officer'] }

let database: Database
beforeEach(async () => {
  database = await testDatabase()
})

const fromRecord = (today: string) => database.within('TEST', (db) => historyFromRecord({ db, actor, today }))

/** Stays without whose they are, sorted: a record has ids of its own. */
const stays = ({ periods }: History) =>
  periods
    .map(({ born, start, startKnown, end, exit, moves, lastPlace: { place, legal } }) =>
      JSON.stringify({ born, start, startKnown, end, exit, moves, place, legal }),
    )
    .sort()

function folder(header: string, episodes: string): string {
  const path = mkdtempSync(join(tmpdir(), 'ssda903-'))
  writeFileSync(join(path, 'header.csv'), `CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n${header}`)
  writeFileSync(
    join(path, 'episodes.csv'),
    `CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n${episodes}`,
  )
  return path
}

async function sameStays(folders: readonly string[], today: string) {
  for (const path of folders) await runImport({ database, actor, kind: 'ssda903', path })
  const [record, files] = [await fromRecord(today), historyOf(folders.map(readReturn))]
  expect(stays(record)).toEqual(stays(files))
  return { record, files }
}

const header = '1,F,01/10/2012,WBRI,,0,\n2,M,02/02/2020,WBRI,,,\n3,M,05/05/2008,WBRI,,,\n'
const first =
  '1,01/05/2023,S,V2,N1,U6,PR1,01/09/2023,X1,CARPL,,,\n1,01/09/2023,P,C2,N1,K2,PR4,,,,,,\n2,01/03/2024,S,V2,N1,U6,PR1,20/03/2024,E4A,,,,\n'
const second =
  '1,01/09/2023,P,C2,N1,K2,PR4,10/05/2024,E47,,,,\n2,01/06/2024,S,C1,N1,U3,PR1,,,,,,\n3,01/06/2024,S,V4,N2,U6,PR1,02/06/2024,X1,,,,\n'

test('the stays of the record are those of the returns that it came from', async () => {
  const { record } = await sameStays([folder(header, first), folder(header, second)], '2026-01-15')
  expect(record.years).toEqual([2024, 2025])
  expect(record.periods.map(({ exit }) => exit).sort()).toEqual(['home', 'kinship order', undefined])
})

test('without any care there is a sentence, and another council’s children are not counted', async () => {
  await runImport({
    database,
    actor: { ...actor, authority: 'OTHER' },
    kind: 'ssda903',
    path: folder(header, first),
  })
  await expect(fromRecord('2026-01-15')).rejects.toThrow('no time in care yet')
})

const row = {
  child: 'a',
  born: '2012-10-01',
  alone: false,
  began_on: '2026-05-01',
  ended_on: null,
  why_began: 'S',
  legal_status: 'C2',
  home_kind: 'U6',
  home_provider: 'PR1',
  why_ended: null,
}

test('what is impossible is left out and told, never counted', () => {
  const history = historyOfRows(
    [
      { ...row, began_on: '2024-05-01', ended_on: '2025-05-01', why_ended: 'E4A' },
      { ...row, child: 'b', born: null },
      { ...row, child: 'c', began_on: '2010-01-01' },
    ],
    '2026-11-20',
  )
  expect(history.periods).toHaveLength(1)
  expect(history.problems.map(({ what }) => what).sort()).toEqual([
    'episodes of a child without a date of birth',
    'episodes that begin before the child was born',
  ])
  expect(() => historyOfRows([row], '2026-11-20')).toThrow('only since the last 31 March')
})

test('whatever rows the record holds, there are finite counts or a sentence', () => {
  const { model } = england()
  const day = fc.date({ min: new Date('2005-01-01'), max: new Date('2026-11-01'), noInvalidDate: true })
  const text = day.map((date) => date.toISOString().slice(0, 10))
  const rows = fc.array(
    fc.record({
      child: fc.constantFrom('a', 'b'),
      born: fc.option(text),
      began_on: text,
      ended_on: fc.option(text),
      why_began: fc.constantFrom('S', 'P', 'L', null),
      why_ended: fc.constantFrom('X1', 'E4A', 'E11', 'E45', 'nonsense', null),
      legal_status: fc.constantFrom('C2', 'V4', null),
    }),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(rows, (made) => {
      const read = () =>
        historyOfRows(
          made
            .map((each) => ({ ...row, ...each }))
            .sort((one, other) => one.began_on.localeCompare(other.began_on)),
          '2026-11-20',
        )
      try {
        const { exposure, exits, stock } = countHistory(model, read())
        const numbers = [...exposure, ...exits, ...stock.map(({ value }) => value)]
        expect(numbers.every((value) => Number.isFinite(value) && value >= 0)).toBe(true)
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError)
      }
    }),
    { numRuns: 200 },
  )
})

test.skipIf(!existsSync(GOLDEN))(
  'two whole returns give the same stays through the record (skipped where ../shared is absent)',
  { timeout: 120_000 },
  async () => {
    const { record, files } = await sameStays(
      ['last', 'this'].map((year) => join(GOLDEN, year)),
      '2026-11-20',
    )
    expect(record.years).toEqual(files.years)
  },
)
