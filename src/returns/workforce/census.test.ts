import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Operation } from '../../platform/operations/operation.ts'
import { run } from '../../platform/operations/run.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { fetchFile, show } from '../../record/testing/show.ts'
import { makeWorld, NOON, type World } from '../../record/testing/world.ts'
import { workforceRoom } from '../../workforce/index.ts'
import { openXml } from '../xml/parse.ts'
import { sweNumber } from './census.ts'
import { workforceReturn } from './index.ts'
import { censusDay, readWorkforceCensus } from './read-census.ts'
import { censusXml } from './write-census.ts'

let world: World
let worker: string

const operations = new Map((workforceRoom.operations ?? []).map((one) => [one.name, one as Operation]))
const act = async (name: string, input: object) =>
  (await run(world.database, operations.get(name)!, world.actors.director, input, { now: NOON })) as Record<
    string,
    string
  >
const census = (on = '2026-09-30') =>
  world.look(world.actors.analyst, (viewer) => readWorkforceCensus(viewer, on))

beforeAll(async () => {
  world = await makeWorld(await testDatabase())
  worker = world.actors['social-worker'].worker!
  await act('describe-worker', {
    worker,
    version: 0,
    registration: 'SW123456',
    qualification: 'postgraduate',
    qualifiedAt: 'University of Leeds',
  })
  const post = { worker, role: 'case-holder', agency: 'no', cameFrom: 'qualified' }
  await act('begin-post', { ...post, fullTimeShare: 1, from: '2024-09-02' })
  await act('begin-post', { ...post, fullTimeShare: 0.6, from: '2026-04-01' })
  await act('record-absence', { worker, kind: 'sick', from: '2026-09-24', lastDay: '2026-10-02' })
  const vacancy = { role: 'case-holder', fullTimeShare: 0.5, socialWorker: 'yes', from: '2026-09-01' }
  await act('open-vacancy', vacancy)
  await act('open-vacancy', { ...vacancy, socialWorker: 'no' })
})

describe('the workforce census', () => {
  it('tells of a social worker what their posts, days away and families say', async () => {
    const [one] = (await census()).workers
    expect(one!.cells).toMatchObject({
      AgencyWorker: '0',
      SWENo: 'SW0000123456',
      FTE: '0.6',
      FTE30: '0.6',
      QualInst: 'University of Leeds',
      OrgRole: '5',
      RoleStartDate: '2024-09-02',
      StartOrigin: '1',
      WorkingDaysLost: '5.00',
      ContractWeeks: '52.1',
      Absat30Sept: '1',
      ReasonAbsence: 'SIC',
      Cases30: '0',
    })
    expect(one!.cells).not.toHaveProperty('RoleEndDate')
  })

  it('counts vacancies for social workers only, by their share of full time', async () => {
    expect((await census()).totals).toEqual({
      NumberOfVacancies: '0.50',
      NoAgencyFTE: '0.00',
      NoAgencyHeadcount: '0',
    })
    expect((await census('2026-08-31')).totals.NumberOfVacancies).toBe('0.00')
  })

  it('leaves out social workers without a post, and says who they are', async () => {
    const { workers, withoutPost } = await census()
    expect(workers.map((one) => one.worker)).toEqual([worker])
    expect(withoutPost.map(({ name }) => name)).toContain('Tam Manager')
  })

  it('says for every value why it is there, with an entry wherever somebody wrote it', async () => {
    const [one] = (await census()).workers
    expect(Object.keys(one!.because).sort()).toEqual(Object.keys(one!.cells).sort())
    expect(one!.because.FTE!.entry).toBeDefined()
    const page = await show(world, workforceReturn.pages[1]!, world.actors.analyst, { params: { worker } })
    expect(page).toContain('A post began: works with families of their own')
    expect(page).toContain('Dee Rector')
  })

  it('is the same bytes for the same record and day', async () => {
    const text = async () => [...censusXml(await census(), '123')].join('')
    expect(await text()).toBe(await text())
  })

  it('comes as a file that is well formed, in the order of the return', async () => {
    const actor = world.actors.analyst
    const { name, body } = await fetchFile(world, workforceReturn.downloads[0]!, actor, {
      query: { on: '2026-09-30' },
    })
    expect(name).toBe('workforce-census-2026-09-30.xml')
    const seen: string[] = []
    const xml = openXml({ open: (element) => void seen.push(element) })
    xml.write(String(body))
    xml.end()
    expect(seen.slice(0, 3)).toEqual(['Message', 'Header', 'CollectionDetails'])
    expect(seen.filter((element) => element === 'CSWWWorker')).toHaveLength(1)
    expect(seen.slice(-2)).toEqual(['Absat30Sept', 'ReasonAbsence'])
  })
})

describe('the number in the register', () => {
  it('is filled up to two letters and ten figures, and nothing else is taken for one', () => {
    expect(sweNumber('sw1')).toBe('SW0000000001')
    expect([sweNumber('1234'), sweNumber(null), sweNumber('SW12345678901')]).toEqual([null, null, null])
  })
})

describe('the day of the census', () => {
  it('is the last 30 September', () => {
    expect([censusDay('2026-09-29'), censusDay('2026-09-30')]).toEqual(['2025-09-30', '2026-09-30'])
  })
})

const FIELDS = new URL('../../../../shared/data/returns/csww-fields.json', import.meta.url)
interface Field {
  path: string
  group?: boolean
  pattern?: string
  codes?: { code: string }[]
  fractionDigits?: string
}

describe.skipIf(!existsSync(FIELDS))('held against the fields of the return', () => {
  it('has only values that the return knows, in its order', async () => {
    const fields = (JSON.parse(readFileSync(FIELDS, 'utf8')) as { fields: Field[] }).fields
    const own = new Map(
      fields
        .filter(({ path, group }) => path.startsWith('/Message/CSWWWorker/') && !group)
        .map((field) => [field.path.split('/').at(-1)!, field]),
    )
    const { workers } = await census()
    for (const { cells } of workers) {
      expect([...own.keys()].filter((name) => name in cells)).toEqual(Object.keys(cells))
      for (const [name, value] of Object.entries(cells)) {
        const { pattern, codes, fractionDigits } = own.get(name)!
        if (codes)
          expect(
            codes.map(({ code }) => code),
            name,
          ).toContain(value)
        if (pattern) expect(value).toMatch(new RegExp(`^${pattern}$`))
        if (fractionDigits)
          expect(value.split('.')[1]?.length ?? 0).toBeLessThanOrEqual(Number(fractionDigits))
      }
    }
  })
})
