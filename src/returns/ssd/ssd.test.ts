import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { careEpisode, careReview } from '../../care/index.ts'
import { newId } from '../../platform/id.ts'
import type { Context } from '../../platform/operations/operation.ts'
import { run } from '../../platform/operations/run.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import {
  needAssessment,
  protectionPlan,
  protectionReview,
  section47,
  timeInNeed,
} from '../../protection/index.ts'
import { restrictRecord } from '../../record/access/restrict-record.ts'
import type { FactTable, FactValues } from '../../record/history/fact-table.ts'
import { addFacts } from '../../record/history/keep-facts.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { fetchFile, show } from '../../record/testing/show.ts'
import { makeWorld, NOON, type World } from '../../record/testing/world.ts'
import { returnNumber } from '../derive/return-number.ts'
import { snapshot } from '../dfe-api/snapshot.ts'
import { madeFile } from '../made/made-file.ts'
import { makeReturnFiles } from '../made/make-files.ts'
import { makeNext } from '../made/maker.ts'
import { SSD_COLUMNS, SSD_TABLES } from './columns.ts'
import { deriveSsd } from './derive-ssd.ts'
import { safeguardingDataset } from './index.ts'
import { NOT_HELD } from './not-held.ts'
import type { SsdRow } from './row.ts'
import { writeTables } from './write-tables.ts'

let world: World
const DAY = '2026-11-20'
const derive = (on = DAY) =>
  deriveSsd({ database: world.database, authority: 'TEST', on, now: new Date('2026-11-20T12:00:00Z') })

async function rows(on = DAY): Promise<SsdRow[]> {
  const found: SsdRow[] = []
  for await (const row of derive(on)) found.push(row)
  return found
}

async function told(context: Context, person: string): Promise<void> {
  const entry = await writeEntry(context, { kind: 'test', title: 'Told', people: [person] })
  const add = (table: FactTable, values: FactValues) => {
    const blank = Object.fromEntries(Object.keys(table.columns).map((name) => [name, null]))
    return addFacts(context.db, 'TEST', table, [{ person, entry, values: { ...blank, ...values } }])
  }
  const referred_on = '2025-05-05'
  await add(timeInNeed, { referred_on, source: '1A', primary_need: 'N1', no_further_action: '0' })
  await add(needAssessment, {
    referred_on,
    began_on: '2025-05-06',
    agreed_on: '2025-06-01',
    factors: '1A 2B',
  })
  await add(section47, {
    referred_on,
    began_on: '2025-06-02',
    conference_on: '2025-06-15',
    no_conference: '0',
  })
  await add(protectionPlan, {
    referred_on,
    began_on: '2025-06-15',
    first_category: 'NEG',
    latest_category: 'NEG',
  })
  await add(protectionReview, { referred_on, plan_began_on: '2025-06-15', reviewed_on: '2025-09-01' })
  await add(careEpisode, { began_on: '2025-10-01', why_began: 'S', legal_status: 'C1', home_kind: 'U6' })
  await add(careReview, { reviewed_on: '2025-10-20', participation: 'PN1' })
}

beforeAll(async () => {
  world = await makeWorld(await testDatabase())
  await world.as(world.actors['records-officer'], (context) => told(context, world.unknownChild))
})

describe('the tables of the dataset', () => {
  it('are 48 with 359 columns, and no row has another column', async () => {
    expect(SSD_TABLES).toHaveLength(48)
    expect(SSD_TABLES.flatMap((table) => SSD_COLUMNS[table])).toHaveLength(359)
    for (const { table, cells } of await rows())
      expect(Object.keys(cells).filter((name) => !SSD_COLUMNS[table].includes(name))).toEqual([])
  })

  it('hold one child’s story under ids that fit each other', async () => {
    const own = (await rows()).filter(({ cells }) => Object.values(cells).includes(world.unknownChild))
    const one = (table: string) => own.find((row) => row.table === table)!.cells
    expect(one('ssd_cp_plans').cppl_referral_id).toBe(one('ssd_cin_episodes').cine_referral_id)
    expect(one('ssd_cp_reviews').cppr_cp_plan_id).toBe(one('ssd_cp_plans').cppl_cp_plan_id)
    expect(one('ssd_initial_cp_conference').icpc_s47_enquiry_id).toBe(
      one('ssd_s47_enquiry').s47e_s47_enquiry_id,
    )
    expect(one('ssd_cla_episodes').clae_referral_id).toBe(one('ssd_cin_episodes').cine_referral_id)
    expect(one('ssd_cla_episodes').clae_cla_placement_id).toBe(one('ssd_cla_placement').clap_cla_placement_id)
    expect(one('ssd_person')).toMatchObject({ pers_forename: 'Uma', pers_dob: '2016-03-03' })
  })

  it('hold times in need under the ids of the daily collection', async () => {
    const ids = (await rows()).flatMap(({ table, cells }) =>
      table === 'ssd_cin_episodes' ? [cells.cine_referral_id] : [],
    )
    const daily: string[] = []
    for await (const { payload } of snapshot({ database: world.database, authority: 'TEST', on: DAY }))
      daily.push(...payload.social_care_episodes!.map((episode) => episode.social_care_episode_id))
    expect(ids.sort()).toEqual(daily.sort())
  })

  it('have no two rows with one key', async () => {
    const keys = (await rows()).flatMap(({ table, cells }) => {
      const id = SSD_COLUMNS[table].find((name) =>
        /_(table_id|plan_id|episode_id|referral_id|assessment_id)$/.test(name),
      )
      return id && cells[id] ? [`${table} ${cells[SSD_COLUMNS[table][0]!]}`] : []
    })
    expect(keys.length).toBe(new Set(keys).size)
  })

  it('know nothing of a day that had not come', async () => {
    expect((await rows('2025-06-10')).filter(({ table }) => table === 'ssd_cp_plans')).toEqual([])
    expect((await rows('2025-05-01')).filter(({ table }) => table === 'ssd_person')).toEqual([])
  })

  it('are all written, those without rows too, and a reason is given only for such', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kith-ssd-'))
    const counts = await writeTables(folder, derive())
    expect(readdirSync(folder)).toHaveLength(48)
    for (const table of SSD_TABLES) if (NOT_HELD[table]) expect(counts[table], table).toBe(0)
    expect(readFileSync(join(folder, 'ssd_send.csv'), 'utf8')).toBe(`${SSD_COLUMNS.ssd_send.join(',')}\r\n`)
  })

  it('are the same bytes for the same record and day', async () => {
    expect(JSON.stringify(await rows())).toBe(JSON.stringify(await rows()))
  })
})

describe('the pages of the dataset', () => {
  const analyst = () => world.actors.analyst

  it('say why each row is there, and write into the log that somebody looked', async () => {
    const params = { child: returnNumber(world.unknownChild) }
    const html = await show(world, safeguardingDataset.pages[1]!, analyst(), { params })
    expect(html).toContain('Rae Records')
    const looks = await world.look(analyst(), ({ db }) =>
      db
        .selectFrom('access_log_person')
        .select('log_id')
        .where('person_id', '=', world.unknownChild)
        .execute(),
    )
    expect(looks).toHaveLength(1)
  })

  it('say nothing of a restricted record but that it is there', async () => {
    const child = world.children[2]
    const accounts = [world.actors['social-worker'].account!]
    const input = { person: child, reason: 'Safety', accounts }
    await run(world.database, restrictRecord, world.actors['team-manager'], input, { now: NOON })
    const params = { child: returnNumber(child) }
    const html = await show(world, safeguardingDataset.pages[1]!, analyst(), { params })
    expect(html).toContain('This record is restricted')
    expect(html).not.toContain('Cleo')
  })

  it('give a table as a file', async () => {
    const input = { kind: 'dataset' as const, on: DAY }
    const { made } = await run(world.database, makeReturnFiles, analyst(), input, { now: NOON })
    await makeNext(world.database, newId())
    const asked = { params: { made, file: 'ssd_person.csv' } }
    const { name, body } = await fetchFile(world, madeFile, analyst(), asked)
    expect(name).toBe('ssd_person.csv')
    expect(String(body)).toContain('Uma')
    expect(await show(world, safeguardingDataset.pages[0]!, analyst())).toContain('48 tables')
  })
})

const SHARED = new URL('../../../../shared/data/returns/ssd-fields.json', import.meta.url)

describe.skipIf(!existsSync(SHARED))('held against the published columns', () => {
  it('has the same tables and columns in the same order', () => {
    const { objects } = JSON.parse(readFileSync(SHARED, 'utf8')) as {
      objects: { object: string; fields: { name: string }[] }[]
    }
    expect(Object.entries(SSD_COLUMNS)).toEqual(
      objects.map(({ object, fields }) => [object, fields.map(({ name }) => name)]),
    )
  })
})
