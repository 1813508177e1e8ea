import { beforeAll, describe, expect, it } from 'vitest'
import { addGoal } from '../../family-help/plan/add-goal.ts'
import { type FreshFamily, freshFamily } from '../../family-help/testing/fresh-family.ts'
import { run } from '../../platform/operations/run.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { statePurpose } from '../../record/access/index.ts'
import { setPolicy } from '../../record/policy/set-policy.ts'
import { fetchFile, show } from '../../record/testing/show.ts'
import { makeWorld, NOON, type World } from '../../record/testing/world.ts'
import { lineCalled } from '../../returns/s251/lines.ts'
import { answerSpending } from './answer-spending.ts'
import { correctSpending } from './correct-spending.ts'
import { keepReceipt } from './keep-receipt.ts'
import { LINE } from './kinds.ts'
import { budgetDownloads } from './pages/budget-downloads.ts'
import { budgetPage } from './pages/budget-page.tsx'
import { spendingPage } from './pages/spending-page.tsx'
import { waitingPage } from './pages/waiting-page.tsx'
import { readAsking, readLedger, sumOf } from './read-ledger.ts'
import { readSpendings } from './read-spendings.ts'
import { spendFromBudget } from './spend-from-budget.ts'
import { takeBackSpending } from './take-back-spending.ts'
import { timeInWords } from './time-in-words.ts'

let world: World
let of: FreshFamily
let goal: string
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
  of = await freshFamily(world, 'Purse')
  for (const [setting, value] of [
    ['worker-spending-limit', '60'],
    ['worker-spending-month', '200'],
    ['manager-spending-limit', '300'],
  ])
    await run(
      world.database,
      setPolicy,
      world.actors.director,
      { setting, value, from: '2026-11-20', decidedBy: 'Cabinet', why: 'To try it' },
      { now: NOON },
    )
  const action = { what: 'Walk', owner: `person:${of.mother}`, purpose: 'Calm', difference: 'Quiet' }
  goal = (await of.act('key-worker', addGoal, { words: 'Warm feet', actions: [action] })).goal
})

const spend = (pounds: string, more: object = {}, now = NOON) =>
  of.act('key-worker', spendFromBudget, { goal, kind: 'clothes', what: 'Boots', pounds, ...more }, now)
const one = async (spending: string) =>
  (
    await world.look(world.actors['key-worker'], (viewer) =>
      readSpendings(viewer, { family: of.family, spending }),
    )
  )[0]!
const ledger = () =>
  world.look(world.actors.analyst, (viewer) => readLedger(viewer, '2026-04-01', '2027-04-01'))

describe('money for a family', () => {
  it('is spent at once inside the limit, for a goal of the plan', async () => {
    const { spending, spent } = await spend('45.50')
    expect(spent).toBe(true)
    expect(await one(spending)).toMatchObject({ spent: 4550, state: 'spent', goal: 'Warm feet' })
  })

  it('needs a goal where the plan has one, and whole pence', async () => {
    await expect(spend('10', { goal: undefined })).rejects.toMatchObject({ code: 'invalid' })
    await expect(spend('10.005')).rejects.toMatchObject({ code: 'invalid' })
    await expect(spend('0')).rejects.toMatchObject({ code: 'invalid' })
  })

  it('is asked for in one step above the limit, and answered by somebody else', async () => {
    const { spending, spent } = await spend('150')
    expect([spent, (await one(spending)).spent]).toEqual([false, 0])
    const waits = await show(world, waitingPage, world.actors['team-manager'])
    expect(waits).toContain('£150')
    expect(waits).not.toContain('Boots')
    await expect(of.act('key-worker', answerSpending, { spending, answer: 'yes' })).rejects.toBeDefined()
    await of.act('team-manager', answerSpending, { spending, answer: 'yes' })
    expect(await one(spending)).toMatchObject({ spent: 15000, state: 'spent' })
    await expect(of.act('team-manager', answerSpending, { spending, answer: 'yes' })).rejects.toMatchObject({
      code: 'conflict',
    })
  })

  it('is refused only with a reason and a way on, which the worker reads', async () => {
    const { spending } = await spend('90')
    for (const missing of [{}, { reason: 'Too dear' }])
      await expect(
        of.act('team-manager', answerSpending, { spending, answer: 'no', ...missing }),
      ).rejects.toMatchObject({ code: 'invalid' })
    await of.act('team-manager', answerSpending, {
      ...{ spending, answer: 'no', reason: 'The school has a fund' },
      wayOn: 'Ask Mrs Lee at school',
    })
    const html = await show(world, spendingPage, world.actors['key-worker'], {
      params: { family: of.family, spending },
    })
    expect(html).toContain('Ask Mrs Lee at school')
    expect(html).toContain('Another way is offered')
  })

  it('is the director’s to agree to above what a manager may', async () => {
    const { spending } = await spend('301')
    const yes = { spending, answer: 'yes' }
    await expect(of.act('team-manager', answerSpending, yes)).rejects.toMatchObject({ code: 'conflict' })
    await expect(of.act('director', answerSpending, yes)).rejects.toBeDefined()
    await of.act('director', statePurpose, { person: of.mother, purpose: 'joining-help' })
    await of.act('director', answerSpending, yes)
    expect((await one(spending)).state).toBe('spent')
  })

  it('is taken back before it is answered', async () => {
    const { spending } = await spend('99')
    await expect(of.act('social-worker', takeBackSpending, { spending })).rejects.toMatchObject({
      code: 'conflict',
    })
    await of.act('key-worker', takeBackSpending, { spending })
    expect((await one(spending)).state).toBe('taken-back')
  })

  it('is asked for when many small sums pass the month', async () => {
    const december = new Date('2026-12-02T12:00:00Z')
    for (const _ of [1, 2, 3]) expect((await spend('60', {}, december)).spent).toBe(true)
    expect((await spend('60', {}, december)).spent).toBe(false)
    expect((await spend('20', {}, december)).spent).toBe(true)
  })

  it('is not put right upwards past the month', async () => {
    const may = new Date('2027-05-05T12:00:00Z')
    const correct = (spending: string, pounds: string) =>
      of.act('key-worker', correctSpending, { spending, pounds, why: 'A slip' }, may)
    const { spending } = await spend('60', {}, may)
    await correct(spending, '0.01')
    await expect(correct(spending, '60')).rejects.toMatchObject({ code: 'invalid' })
    const { spending: asked } = await spend('150', {}, may)
    await of.act('team-manager', answerSpending, { spending: asked, answer: 'yes' }, may)
    await correct(asked, '15')
    await correct(asked, '149')
  })

  it('is put right by a reversing entry, and both stay', async () => {
    const { spending } = await spend('30')
    await of.act('key-worker', correctSpending, { spending, pounds: '27.99', why: 'It was cheaper' })
    await of.act('key-worker', correctSpending, { spending, pounds: '0', why: 'They gave it back' })
    const { postings, state } = await one(spending)
    expect(postings.map(({ pence }) => pence)).toEqual([3000, -3000, 2799, -2799])
    expect(state).toBe('returned')
    await expect(
      of.act('key-worker', correctSpending, { spending, pounds: '5', why: 'Again' }),
    ).rejects.toMatchObject({ code: 'conflict' })
  })

  it('keeps a receipt as a document of the family', async () => {
    const { spending } = await spend('5')
    const content = Buffer.from('A receipt').toString('base64')
    await of.act('key-worker', keepReceipt, { spending, name: 'till.txt', content })
    expect((await one(spending)).receipts).toMatchObject([{ name: 'till.txt' }])
  })

  it('is nobody’s to spend who does not help the family', async () => {
    const asked = { goal, kind: 'food', what: 'Bread', pounds: '5' }
    for (const who of ['stranger', 'front-door', 'director'] as const)
      await expect(of.act(who, spendFromBudget, asked)).rejects.toBeDefined()
  })
})

describe('the ledger of the budget', () => {
  it('agrees to the penny with the files for the council’s ledger', async () => {
    const total = sumOf(await ledger())
    const [entries, lines, data] = await Promise.all(
      budgetDownloads.map(async (file) => `${(await fetchFile(world, file, world.actors.analyst)).body}`),
    )
    const pence = (csv: string, column: number) =>
      csv
        .trim()
        .split('\r\n')
        .slice(1)
        .reduce((sum, row) => sum + Math.round(Number(row.split(',')[column]) * 100), 0)
    expect(total).toBeGreaterThan(0)
    expect([pence(entries!, 4), pence(lines!, 2), JSON.parse(data!).pence]).toEqual([total, total, total])
    expect(entries).not.toMatch(/Boots|Purse/)
  })

  it('names a line that the outturn has', () => {
    expect(lineCalled(LINE)?.name).toBe('Targeted family support')
  })

  it('shows how long answers take once there are five, and none before', async () => {
    const asking = () =>
      world.look(world.actors.analyst, (viewer) => readAsking(viewer, '2026-04-01', '2027-04-01'))
    expect((await asking()).medianSeconds).toBeUndefined()
    for (const minutes of [1, 2, 10, 20]) {
      const { spending } = await spend('70')
      const later = new Date(NOON.getTime() + minutes * 60_000)
      await of.act('team-manager', answerSpending, { spending, answer: 'yes' }, later)
    }
    expect((await asking()).medianSeconds).toBe(60)
    expect(await show(world, budgetPage, world.actors.director)).toContain('answered within 1 minute')
    expect([timeInWords(7200), timeInWords(200_000)]).toEqual(['2 hours', '2 days'])
  })
})
