import { beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import type { Operation } from '../platform/operations/operation.ts'
import { run } from '../platform/operations/run.ts'
import { testDatabase } from '../platform/testing/database.ts'
import { send, show } from '../record/testing/show.ts'
import { makeWorld, NOON, type World } from '../record/testing/world.ts'
import { changeAbsence } from './absences/change-absence.ts'
import { recordAbsence } from './absences/record-absence.ts'
import { readOverview } from './overview.ts'
import { postPage } from './pages/post-pages.tsx'
import { profilePage } from './pages/profile-page.tsx'
import { vacanciesPage } from './pages/vacancy-pages.tsx'
import { workerPage } from './pages/worker-page.tsx'
import { workforcePage } from './pages/workforce-page.tsx'
import { beginPost } from './posts/begin-post.ts'
import { correctPost } from './posts/correct-post.ts'
import { endPost } from './posts/end-post.ts'
import { readPosts } from './posts/read-posts.ts'
import { closeVacancy } from './vacancies/close-vacancy.ts'
import { openVacancy } from './vacancies/open-vacancy.ts'
import { addWorker } from './workers/add-worker.ts'
import { casesOn } from './workers/cases.ts'
import { describeWorker } from './workers/describe-worker.ts'
import { readProfile } from './workers/read-workers.ts'

let world: World
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
})

const director = () => world.actors.director
const act = <Output>(operation: Operation<z.ZodType, Output>, input: object) =>
  run(world.database, operation, director(), input, { now: NOON })
const POST = { role: 'case-holder', fullTimeShare: '0.8', agency: 'no', from: '2025-09-01' }
const somebody = async (name = 'Noor Example') =>
  (
    await run(
      world.database,
      addWorker,
      director(),
      { name, discipline: 'social worker', ...POST },
      { now: NOON },
    )
  ).worker
const posts = (worker: string) => world.look(director(), (viewer) => readPosts(viewer, [worker]))

describe('a post', () => {
  it('ends the day before the next one begins, so that new hours are a new post', async () => {
    const worker = await somebody()
    await act(beginPost, { ...POST, worker, fullTimeShare: 1, from: '2026-04-01' })
    expect(await posts(worker)).toMatchObject([
      { fullTimeShare: 1, from: '2026-04-01', lastDay: null },
      { fullTimeShare: 0.8, from: '2025-09-01', lastDay: '2026-03-31', whyLeft: 'new-post' },
    ])
  })

  it('that ended so is not corrected by somebody who saw it open', async () => {
    const worker = await somebody()
    const [open] = await posts(worker)
    await act(beginPost, { ...POST, worker, from: '2026-04-01' })
    const late = act(correctPost, { ...POST, post: open!.id, version: open!.version })
    await expect(late).rejects.toMatchObject({ code: 'stale' })
  })

  it('is one at a time, and says which one is in the way', async () => {
    const worker = await somebody()
    await act(beginPost, { ...POST, worker, from: '2026-04-01' })
    await expect(act(beginPost, { ...POST, worker, from: '2025-12-01' })).rejects.toMatchObject({
      details: { problems: [{ path: ['from'], message: expect.stringContaining('1 September 2025') }] },
    })
  })

  it('ends with a reason, and is put right by whoever saw how it stands', async () => {
    const worker = await somebody()
    const [post] = await posts(worker)
    const end = { post: post!.id, version: 0, lastDay: '2026-08-31', whyLeft: 'retired' }
    await act(endPost, end)
    await expect(act(endPost, end)).rejects.toMatchObject({ code: 'stale' })
    await act(correctPost, { ...POST, post: post!.id, version: 1, role: 'senior-practitioner' })
    expect(await posts(worker)).toMatchObject([{ role: 'senior-practitioner', lastDay: null, whyLeft: null }])
  })

  it('keeps in the ledger what stood there before it was put right', async () => {
    const worker = await somebody()
    const [post] = await posts(worker)
    await act(correctPost, { ...POST, post: post!.id, version: 0, fullTimeShare: 0.5 })
    const entry = await world.look(director(), ({ db }) =>
      db
        .selectFrom('ledger_entry')
        .select('facts')
        .where('kind', '=', 'post-corrected')
        .orderBy('id', 'desc')
        .executeTakeFirstOrThrow(),
    )
    expect(entry.facts).toMatchObject({ fullTimeShare: 0.5, before: { fullTimeShare: 0.8 } })
  })

  it('is written by the director and the administrator, and by nobody else', async () => {
    for (const name of ['key-worker', 'team-manager', 'analyst', 'records-officer'] as const)
      await expect(
        run(world.database, addWorker, world.actors[name], { name: 'X', discipline: 'Y', ...POST }),
      ).rejects.toMatchObject({ code: 'not-allowed' })
  })
})

describe('an absence', () => {
  it('stays open until its last day is known, and does not overlap another', async () => {
    const worker = await somebody()
    const { absence } = await run(
      world.database,
      recordAbsence,
      director(),
      { worker, kind: 'sick', from: '2026-11-16' },
      { now: NOON },
    )
    const overview = () => world.look(director(), (viewer) => readOverview(viewer, { who: 'away' }))
    expect((await overview()).rows.map((row) => row.worker.id)).toEqual([worker])
    await expect(act(recordAbsence, { worker, kind: 'training', from: '2026-11-18' })).rejects.toMatchObject({
      details: { problems: [{ path: ['from'] }] },
    })
    await act(changeAbsence, {
      absence,
      version: 0,
      kind: 'sick',
      from: '2026-11-16',
      lastDay: '2026-11-18',
    })
    expect((await overview()).rows).toEqual([])
  })

  it('does not end before it begins', async () => {
    const worker = await somebody()
    const wrong = { worker, kind: 'sick', from: '2026-11-16', lastDay: '2026-11-15' }
    await expect(act(recordAbsence, wrong)).rejects.toMatchObject({
      details: { problems: [{ path: ['lastDay'] }] },
    })
  })
})

describe('a vacancy', () => {
  it('is open until it is filled, and is closed once', async () => {
    const open = { ...POST, socialWorker: 'yes', team: world.team }
    const { vacancy } = await run(world.database, openVacancy, director(), open, { now: NOON })
    const close = { vacancy, version: 0, lastDay: '2026-10-31', endedHow: 'filled' }
    await act(closeVacancy, close)
    await expect(act(closeVacancy, { ...close, version: 1 })).rejects.toMatchObject({ code: 'conflict' })
    expect(await show(world, vacanciesPage, director())).toContain('31 Oct 2026: somebody was found')
  })
})

describe('cases', () => {
  it('are the children whose help somebody leads on the day, each once', async () => {
    const on = (day: string) => world.look(director(), (viewer) => casesOn(viewer, day))
    const keyWorker = world.actors['key-worker'].worker!
    expect((await on('2026-09-30')).get(keyWorker)).toBe(3)
    expect((await on('2026-08-31')).get(keyWorker)).toBeUndefined()
  })
})

describe('the pages of the workforce', () => {
  it('list who works here, with what the census asks where it was told', async () => {
    const worker = await somebody('Petra Pageant')
    expect(await show(world, workforcePage, director(), { query: { who: 'social-workers' } })).not.toContain(
      'Petra',
    )
    await send(world, profilePage, director(), { worker }, { version: '0', registration: 'sw1234567890' })
    expect(await show(world, workforcePage, director(), { query: { who: 'social-workers' } })).toContain(
      'Petra',
    )
    expect(await show(world, workerPage, director(), { params: { worker } })).toContain('SW1234567890')
    await act(describeWorker, { worker, version: 1, registration: 'SW1234567890', stage: 'supervisor' })
    await expect(act(describeWorker, { worker, version: 1 })).rejects.toMatchObject({
      code: 'stale',
      details: { current: { 'Where are they in their years as a social worker?': 'Practice supervisor' } },
    })
    const profile = await world.look(director(), (viewer) => readProfile(viewer, worker))
    expect(profile).toMatchObject({ version: 2, gender: null, ethnicity: null })
    const [post] = await posts(worker)
    expect(await show(world, postPage, director(), { params: { post: post!.id } })).toContain('value="0.8"')
  })
})
