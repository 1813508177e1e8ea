import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../platform/database/open.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { verifyLedger } from '../../record/ledger/verify.ts'
import { askedOf } from '../../returns/derive/asked.ts'
import { deriveReturn } from '../../returns/derive/derive-return.ts'
import { writeReturn } from '../../returns/derive/write-return.ts'
import { checkCin, checkSsda903, type Report } from '../../returns/index.ts'
import { COUNCIL } from '../homes.ts'
import { homesFile, postcodesFile } from '../lists.ts'
import { demoReport } from '../report/report.ts'
import { makeWhole, type WholeCouncil } from './make-whole.ts'

const TODAY = '2026-11-21'
const AUTHORITY = 'ALDER'
const folder = mkdtempSync(join(tmpdir(), 'kith-whole-'))
let database: Database
let made: WholeCouncil
beforeAll(async () => {
  database = await testDatabase()
  await database.asOwner((owner) => owner.deleteFrom('council').execute())
  made = (await makeWhole(database, { council: 'ALDER' }, { share: 0.015, today: TODAY }))!
}, 120_000)

async function derive(kind: 'ssda903' | 'cin', year: number): Promise<string> {
  const asked = askedOf(kind, year)
  const into = join(folder, `${kind}-${year}`)
  const children = deriveReturn({ database, authority: 'ALDER', asked })
  const { files } = await writeReturn(children, { asked, folder: into, lea: COUNCIL.number, form: 'csv' })
  return kind === 'cin' ? join(into, files[0]!) : into
}

const found = ({ findings }: Report, severity: 'error' | 'query') => [
  ...new Set([...findings].filter(({ rule }) => rule.severity === severity).map(({ rule }) => rule.code)),
]

describe('the whole council, made small', () => {
  it('has families in every neighbourhood, and a ledger that holds', async () => {
    expect(made.families).toBeGreaterThan(250)
    expect(made.helpedToday).toBeGreaterThan(15)
    const verified = await database.within('ALDER', (db) => verifyLedger(db, 'ALDER'))
    expect(verified.broken).toEqual([])
    expect(verified.links).toBeGreaterThan(10_000)
  })

  it('counts 90,000 children in its share and has a record of those alone who were known', async () => {
    const { rows } = await database.within('ALDER', (db) =>
      sql<{ children: number }>`select sum(children)::int as children from neighbourhood_population
        where authority = ${AUTHORITY}`.execute(db),
    )
    expect(rows[0]!.children).toBe(90_000 * 0.015)
  })

  it('gives a return of children in care without errors, held against the returns of the years before', async () => {
    const [providers, postcodes] = [join(folder, 'homes.csv'), join(folder, 'postcodes.csv')]
    writeFileSync(providers, homesFile().join('\n'))
    writeFileSync(postcodes, postcodesFile().join('\n'))
    const [input, last] = [await derive('ssda903', 2026), await derive('ssda903', 2025)]
    const earlier = [await derive('ssda903', 2024), await derive('ssda903', 2023)]
    const report = checkSsda903({ input, last, earlier, providers, postcodes, la: COUNCIL.code })
    expect(report.notRun).toEqual([])
    expect(report.about.children).toBeGreaterThan(10)
    expect(found(report, 'error')).toEqual([])
  })

  it('gives a census without errors, and only the queries that are explained', async () => {
    const report = await checkCin({ input: await derive('cin', 2026) })
    expect(report.about.children).toBeGreaterThan(40)
    expect(found(report, 'error')).toEqual([])
    expect(found(report, 'query').filter((code) => !EXPLAINED.includes(code))).toEqual([])
  })

  it('is held against what is published', async () => {
    const { figures, suburb, children } = await demoReport(database, 'ALDER', TODAY)
    expect(children).toBe(90_000 * 0.015)
    expect(figures.find(({ what }) => what === 'Referrals')!.counted).toBeGreaterThan(40)
    expect(suburb.generated.families + suburb.others.families).toBe(made.helpedToday)
  })
})

/** Why each stands: decision 951. */
const EXPLAINED = ['8897Q', '2991Q', '2887Q', '8670Q']
