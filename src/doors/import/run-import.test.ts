import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../platform/database/open.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { verifyLedger } from '../../record/ledger/verify.ts'
import { makeWorld, type World } from '../../record/testing/world.ts'
import { type ImportReport, runImport } from './run-import.ts'

const SHARED = '../shared/data/returns'

let database: Database
let world: World
beforeEach(async () => {
  database = await testDatabase()
  world = await makeWorld(database)
})

const bring = (kind: 'ssda903' | 'cin', path: string) =>
  runImport({ database, actor: world.actors['records-officer'], kind, path })

function folder(files: Record<string, string>): string {
  const path = mkdtempSync(join(tmpdir(), 'kith-import-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text)
  return path
}

const count = async (table: string) =>
  (
    await database.within('TEST', (db) =>
      sql<{ n: number }>`select count(*) as n from ${sql.table(table)} where authority = ${'TEST'}`.execute(
        db,
      ),
    )
  ).rows[0]!.n

const HEADER = 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n'
const EPISODES =
  'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n'

const thisYear = () =>
  folder({
    'a.csv': `${HEADER}101,F,29/02/2012,WBRI,A123456789012,0,\n102,M,01/06/2015,MWBC,,,\n`,
    'b.csv': `${EPISODES}101,01/05/2025,S,C2,N1,U1,PR1,,,,ZZ1 1AA,ZZ2 2BB,12345\n102,01/05/2025,S,V2,N4,U4,PR1,01/07/2025,E4A,,ZZ1 1AA,ZZ2 2BB,\n`,
  })

describe('bringing in an SSDA903 return', () => {
  it('puts every field into the record and says where each went', async () => {
    const report = await bring('ssda903', thisYear())
    expect(report).toMatchObject({ children: 2, newChildren: 2, newFacts: 3, asides: 0, reconciles: true })
    expect(report.fields.find((field) => field.field === 'PLACE')).toMatchObject({
      read: 2,
      kept: 2,
      there: 0,
      aside: 0,
    })
    const ledger = await database.within('TEST', (db) => verifyLedger(db, 'TEST'))
    expect(ledger.broken).toEqual([])
  })

  it('changes nothing when it comes again', async () => {
    await bring('ssda903', thisYear())
    const before = await count('ledger_entry')
    const again = await bring('ssda903', thisYear())
    expect(again).toMatchObject({
      newChildren: 0,
      knownChildren: 2,
      newFacts: 0,
      changedFacts: 0,
      sameFacts: 3,
      asides: 0,
      reconciles: true,
    })
    expect(await count('ledger_entry')).toBe(before)
  })

  it('goes on with the same children next year', async () => {
    await bring('ssda903', thisYear())
    const next = folder({
      'header.csv': `${HEADER}101,F,29/02/2012,WBRI,A123456789012,0,\n`,
      'episodes.csv': `${EPISODES}101,01/05/2025,S,C2,N1,U1,PR1,03/08/2026,X1,CREQB,ZZ1 1AA,ZZ2 2BB,12345\n101,03/08/2026,P,C2,N1,U6,PR1,,,,ZZ1 1AA,ZZ3 3CC,777\n`,
    })
    const report = await bring('ssda903', next)
    expect(report).toMatchObject({
      newChildren: 0,
      knownChildren: 1,
      newFacts: 2,
      changedFacts: 1,
      reconciles: true,
    })
    expect(await count('care_episode')).toBe(3)
  })

  it('puts aside what cannot stand, by line and reason, once, and takes the rest in', async () => {
    const dirty = folder({
      'header.csv': `${HEADER}101,F,31/02/2012,WBRI,,0,\n,M,01/01/2010,WBRI,,,\n103,X,01/01/2010,WBRI,,,\n`,
      'episodes.csv': `${EPISODES}101,01/05/2025,S,C2,N1,U1,PR1,01/04/2025,E4A,,,,\n103,01/05/2025,S,C2,N1,U1,PR1,,,,,,\n103,01/06/2025,P,C2,N1,U4,PR1,,,,,,\n`,
    })
    const report = await bring('ssda903', dirty)
    expect(report).toMatchObject({ children: 2, asides: 5, reconciles: true })
    const rows = await database.within('TEST', (db) =>
      db
        .selectFrom('import_aside')
        .select(['child', 'list', 'line', 'reason'])
        .orderBy('list')
        .orderBy('line')
        .execute(),
    )
    expect(rows.map((row) => `${row.child} ${row.list} ${row.line} ${row.reason.slice(0, 40)}`)).toEqual([
      '101 Episodes 2 The episode of care ends before it begin',
      '103 Episodes 4 It overlaps the episode of care that beg',
      '101 Header 2 DOB is "31/02/2012", which is not a real',
      'null Header 3 CHILD is blank, so nobody knows whose ro',
      '103 Header 4 SEX is "X". Write M, F or U.',
    ])
    expect((await bring('ssda903', dirty)).asides).toBe(0)
  })
})

describe('files that cannot be read', () => {
  const runs = () =>
    database.within('TEST', (db) =>
      db.selectFrom('import_run').select(['problem', 'ended_at', 'children_done']).execute(),
    )

  it('change nothing, and the run says file, line, column and what to do', async () => {
    const broken = folder({
      'cin.xml':
        '<Message>\n<Children><Child><ChildIdentifiers><LAchildID>1</LAchildID></ChildIdentifiers></Child>\n<Child></Message>',
    })
    const before = await count('person')
    await expect(bring('cin', join(broken, 'cin.xml'))).rejects.toThrow(
      /^cin\.xml, line 3, column \d+: .+\.$/,
    )
    const [run] = await runs()
    expect(run?.problem).toMatch(/^cin\.xml, line 3, column/)
    expect(run?.ended_at).toBeInstanceOf(Date)
    expect(await count('person')).toBe(before)
  })

  it('are told by name: no such folder, an empty one, lists that nobody knows, no text at all', async () => {
    const say = (files: Record<string, string>) =>
      bring('ssda903', folder(files)).catch((error: Error) => error.message)
    await expect(bring('ssda903', '/nowhere/at-all')).rejects.toThrow(/cannot be opened. Check its name/)
    expect(await say({})).toMatch(/Give the folder of the return/)
    expect(await say({ 'a.csv': 'WHAT,IS,THIS\n1,2,3\n' })).toMatch(/^a\.csv, line 1, column 1: /)
    expect(await say({ 'a.csv': HEADER, 'b.xml': '<a><b></a>' })).toMatch(/b\.xml.*: .+/)
    await expect(bring('cin', '/nowhere/at-all.xml')).rejects.toThrow(/cannot be opened/)
    expect((await runs()).every((run) => run.problem && run.children_done === 0)).toBe(true)
  })
})

describe('bringing in a children in need census', () => {
  const census = (details: string) =>
    join(
      folder({
        'cin.xml': `<?xml version="1.0"?><Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year><ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails></Header><Children><Child><ChildIdentifiers><LAchildID>77</LAchildID><UPNunknown>UN3</UPNunknown><PersonBirthDate>2015-03-27</PersonBirthDate><Sex>M</Sex></ChildIdentifiers><ChildCharacteristics><Ethnicity>WBRI</Ethnicity><Disabilities><Disability>HAND</Disability><Disability>AUT</Disability></Disabilities></ChildCharacteristics>${details}</Child></Children></Message>`,
      }),
      'cin.xml',
    )

  it('keeps what is inside what: assessments, enquiries, plans and their reviews', async () => {
    const details = `<CINdetails><CINreferralDate>2025-10-06</CINreferralDate><ReferralSource>1A</ReferralSource><PrimaryNeedCode>N4</PrimaryNeedCode><Assessments><AssessmentActualStartDate>2025-10-07</AssessmentActualStartDate><FactorsIdentifiedAtAssessment><AssessmentFactors>1C</AssessmentFactors><AssessmentFactors>4B</AssessmentFactors></FactorsIdentifiedAtAssessment></Assessments><ReferralNFA>0</ReferralNFA><ChildProtectionPlans><CPPstartDate>2025-11-01</CPPstartDate><InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse><LatestCategoryOfAbuse>NEG</LatestCategoryOfAbuse><NumberOfPreviousCPP>0</NumberOfPreviousCPP><Reviews><CPPreviewDate>2026-01-20</CPPreviewDate></Reviews></ChildProtectionPlans></CINdetails>`
    const report = await bring('cin', census(details))
    expect(report).toMatchObject({ children: 1, newFacts: 4, asides: 0, reconciles: true })
    const [assessment] = await database.within('TEST', (db) =>
      sql<{ factors: string }>`select factors from need_assessment where authority = ${'TEST'}`
        .execute(db)
        .then((found) => found.rows),
    )
    expect(assessment?.factors).toBe('1C 4B')
    expect(await bring('cin', census(details))).toMatchObject({
      newFacts: 0,
      sameFacts: 4,
      changedFacts: 0,
      reconciles: true,
    })
  })

  it('keeps for later what nobody’s number is on, and does not mix two children of one number', async () => {
    const file = census('').replace('cin.xml', 'two.xml')
    const child = (id: string, birth: string) =>
      `<Child><ChildIdentifiers>${id}<PersonBirthDate>${birth}</PersonBirthDate></ChildIdentifiers><CINdetails><CINreferralDate>2025-10-06</CINreferralDate><CINPlanDates><CINPlanStartDate>2025-11-01</CINPlanStartDate></CINPlanDates></CINdetails></Child>`
    const same = '<LAchildID>5</LAchildID>'
    writeFileSync(
      file,
      `<Message><Children>${child('', '2014-01-01')}${child(same, '2015-01-01')}${child(same, '2016-01-01')}</Children></Message>`,
    )
    expect(await bring('cin', file)).toMatchObject({
      children: 2,
      newChildren: 1,
      asides: 4,
      reconciles: true,
    })
    const asides = await database.within('TEST', (db) =>
      db.selectFrom('import_aside').select(['list', 'within', 'reason']).orderBy('list').execute(),
    )
    expect(asides.map(({ list }) => list)).toEqual([
      'CINPlanDates',
      'CINdetails',
      'ChildIdentifiers',
      'ChildIdentifiers',
    ])
    expect(asides[0]?.within).toEqual({ LAchildID: '', CINreferralDate: '2025-10-06' })
    expect(await bring('cin', file)).toMatchObject({ newFacts: 0, changedFacts: 0, asides: 0 })
  })

  it('finds the same child that the other return named', async () => {
    await bring('ssda903', folder({ 'header.csv': `${HEADER}77,M,27/03/2015,WBRI,,,\n` }))
    expect(await bring('cin', census(''))).toMatchObject({ newChildren: 0, knownChildren: 1 })
  })
})

describe.skipIf(!existsSync(SHARED))('third-party files (skipped where ../shared is absent)', () => {
  const whole = (report: ImportReport) =>
    expect({
      ...report,
      fields: report.fields.filter((field) => field.read !== field.kept + field.there + field.aside),
    }).toMatchObject({ reconciles: true, fields: [] })

  it('SSDA903 returns go in whole and come again without a change', async () => {
    const places = [
      `${SHARED}/samples/903-fake/this`,
      `${SHARED}/samples/903-fake/fake_903.xml`,
      ...['clean', 'errors'].flatMap((kind) =>
        ['last', 'this'].map((year) => `${SHARED}/golden/ssda903-2026-${kind}/${year}`),
      ),
    ]
    for (const place of places) {
      const first = await bring('ssda903', place)
      whole(first)
      expect(first.children).toBeGreaterThan(100)
      expect(await bring('ssda903', place)).toMatchObject({
        newChildren: 0,
        newFacts: 0,
        changedFacts: 0,
        asides: 0,
      })
    }
  }, 120_000)

  it('censuses go in whole and come again without a change', async () => {
    const files = [
      ...readdirSync(`${SHARED}/samples/cin`)
        .filter((file) => file.endsWith('.xml'))
        .map((file) => `${SHARED}/samples/cin/${file}`),
      `${SHARED}/golden/cin-2026-clean/return.xml`,
      `${SHARED}/golden/cin-2026-errors/return.xml`,
    ]
    for (const file of files) {
      whole(await bring('cin', file))
      expect(await bring('cin', file), file).toMatchObject({
        newChildren: 0,
        newFacts: 0,
        changedFacts: 0,
        asides: 0,
      })
    }
  }, 120_000)
})
