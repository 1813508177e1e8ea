import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../platform/id.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { beginFamily } from '../../record/families/begin-family.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { insertPerson } from '../../record/people/insert-person.ts'
import { show } from '../../record/testing/show.ts'
import { makeWorld, type World } from '../../record/testing/world.ts'
import { allocateKeyWorker } from '../allocation/allocate-key-worker.ts'
import { chooseAssessment } from '../assessment/choose-assessment.ts'
import { familyPage } from '../pages/family-page.tsx'
import { addGoal } from '../plan/add-goal.ts'
import { freshFamily, overlay } from '../testing/fresh-family.ts'
import { continuityReportPage } from './pages/report-page.tsx'
import { continuityOfFamily } from './read-continuity.ts'
import { spreadOf } from './read-report.ts'

let world: World
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
})

const meter = (family: string) =>
  world.look(world.actors['key-worker'], (viewer) => continuityOfFamily(viewer, family))

/** Madalena’s old world (L2612 to L2715), as a file tells of it: twice in need, each with a protection plan, ten workers. */
async function oldWorld(): Promise<string> {
  const workers = Array.from({ length: 10 }, () => newId())
  return world.as(world.actors['records-officer'], async (context) => {
    const { db } = context
    const named = workers.map((id, at) => ({ id, name: `Worker ${at}`, discipline: 'social worker' }))
    await db.insertInto('worker').values(named).execute()
    const child = await insertPerson(context, {
      givenNames: 'Inês',
      familyName: 'Old',
      birthDate: '2019-01-01',
    })
    const family = await beginFamily(context, { name: 'Old', members: [child] })
    const entry = await writeEntry(context, {
      kind: 'child-imported',
      title: 'A file',
      people: [child],
      family,
    })
    const times = [
      { from: '2019-01-01', until: '2021-01-01', staff: workers.slice(0, 5) },
      { from: '2021-06-01', until: '2023-06-01', staff: workers.slice(5) },
    ]
    for (const { from, until, staff } of times) {
      const during = `[${from},${until})`
      const involvement = newId()
      const help = { id: involvement, family_id: family, during, why: '', intensity: 'ordinary' as const }
      await db
        .insertInto('involvement')
        .values({ ...help, entry_id: entry })
        .execute()
      const layer = {
        involvement_id: involvement,
        person_id: child,
        kind: 'child-protection-plan',
        entry_id: entry,
      }
      await db
        .insertInto('overlay')
        .values({ ...layer, id: newId(), during: `[${from},${from.slice(0, 5)}12-01)` })
        .execute()
      for (const [at, worker] of staff.entries())
        await db
          .insertInto('allocation')
          .values({
            id: newId(),
            involvement_id: involvement,
            worker_id: worker,
            part: 'key-worker',
            during: `[${from.slice(0, 5)}0${at + 1}-01,${from.slice(0, 5)}0${at + 2}-01)`,
            reason: '',
            entry_id: entry,
          })
          .execute()
    }
    return family
  })
}

describe('how whole the help is', () => {
  it('counts four plans and ten workers in the old world that the review met', async () => {
    expect(await meter(await oldWorld())).toMatchObject({
      plans: 4,
      keyWorkers: 10,
      workers: 10,
      handovers: 9,
    })
  })

  it('counts one plan and one worker where help never hands over, whatever lies over it', async () => {
    const of = await freshFamily(world, 'Whole')
    await of.act('key-worker', addGoal, { words: 'Quiet' })
    await of.act('key-worker', chooseAssessment, { topics: ['money'], depth: 'light' })
    await overlay(of, of.children[0], 'child-protection-plan')
    const whole = { times: 1, plans: 1, over: 1, keyWorkers: 1, workers: 2, handovers: 0, assessments: 1 }
    expect(await meter(of.family)).toEqual(whole)
    const html = await show(world, familyPage, world.actors['key-worker'], { params: { family: of.family } })
    expect(html).toContain('One key worker from the start')
    const worker = world.actors['social-worker'].worker
    await of.act(
      'team-manager',
      allocateKeyWorker,
      { worker, reason: 'Asha moves away' },
      new Date('2026-11-25T12:00:00Z'),
    )
    const later = await world.look(
      world.actors['key-worker'],
      (viewer) => continuityOfFamily(viewer, of.family),
      new Date('2026-11-26T12:00:00Z'),
    )
    expect(later).toMatchObject({ keyWorkers: 2, handovers: 1, plans: 1 })
  })

  it('is a report without anybody in it: small counts are hidden, with one more', async () => {
    const one = { times: 1, keyWorkers: 1, workers: 2, handovers: 0, assessments: 1, plans: 1, over: 0 }
    const many = (count: number, keyWorkers: number) => Array(count).fill({ ...one, keyWorkers })
    const { counts } = spreadOf([...many(20, 1), ...many(8, 2), ...many(2, 7)], 'keyWorkers')
    expect(counts).toEqual([0, 20, 'hidden with another', 0, 'small'])
    const html = await show(world, continuityReportPage, world.actors.analyst)
    expect(html).toContain('Changes of key worker')
    await expect(show(world, continuityReportPage, world.actors['key-worker'])).rejects.toMatchObject({
      code: 'not-allowed',
    })
  })
})
