import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newId } from '../../platform/id.ts'
import type { Page, Params } from '../../platform/pages/page.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { fetchFile, send, show } from '../../record/testing/show.ts'
import { type ActorName, makeWorld, type World } from '../../record/testing/world.ts'
import { bringInExpert } from '../allocation/bring-in-expert.ts'
import { addToAssessment } from '../assessment/add-to-assessment.ts'
import { chooseAssessment } from '../assessment/choose-assessment.ts'
import { prepareClosing } from '../closing/prepare-closing.ts'
import { planComingHome } from '../coming-home/plan-coming-home.ts'
import { familyHelpRoom, homeRoom } from '../index.ts'
import { keepPaper } from '../papers/keep-paper.ts'
import { addGoal } from '../plan/add-goal.ts'
import { agreePlan } from '../plan/agree-plan.ts'
import { type FreshFamily, freshFamily, relate } from '../testing/fresh-family.ts'
import { recordVisit } from '../visits/record-visit.ts'

let world: World
let of: FreshFamily
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
})
beforeEach(async () => {
  of = await freshFamily(world)
})

const pages = [familyHelpRoom, homeRoom(() => [])].flatMap((room) => room.pages ?? [])
const at = (template: string): Page => {
  const found = pages.find(({ path }) => path.template === template)
  if (!found) throw new Error(`No page at ${template}`)
  return found
}
const open = (
  template: string,
  who: ActorName = 'key-worker',
  asked: { params?: Params; query?: Params } = {},
) =>
  show(world, at(template), world.actors[who], { ...asked, params: { family: of.family, ...asked.params } })
const post = (template: string, values: Record<string, never> | object, params: Params = {}, name = 'main') =>
  send(
    world,
    at(template),
    world.actors['key-worker'],
    { family: of.family, ...params },
    values as never,
    name,
  )

const today = { day: '20', month: '11', year: '2026' }
const mother = () => `person:${of.mother}`

/** A family with something on every page. Gives the ids that addresses need. */
async function full(child = 'Nia'): Promise<Params> {
  await relate(of, {
    person: of.children[0],
    other: of.mother,
    kind: 'parent',
    childs_words: 'Mam',
    counts_as_family: true,
    safety: 'safe',
  })
  await relate(of, {
    person: of.children[0],
    other: of.father,
    kind: 'parent',
    nature: 'step',
    safety: 'not-safe',
  })
  const action = { what: 'Walk', owner: mother(), purpose: 'Calm', difference: 'Quiet' }
  const { goal } = await of.act('key-worker', addGoal, { words: 'Quiet mornings', actions: [action] })
  await of.act('key-worker', agreePlan, {
    agreedBy: [mother()],
    familyView: 'Ours',
    childView: `Good, said ${child}`,
  })
  const { visit } = await of.act('key-worker', recordVisit, {
    on: '2026-11-19',
    place: 'home',
    happened: `${child} cooked.`,
    nextStep: `Ring ${child}`,
    present: [of.children[0]],
  })
  await of.act('key-worker', chooseAssessment, { topics: ['daily-life', 'money'], depth: 'light' })
  await of.act('key-worker', addToAssessment, {
    answers: [{ topic: 'money', answer: `${child}’s shoes cost much` }],
  })
  await of.act('key-worker', prepareClosing, { why: 'well', changed: 'Calm', ifHard: 'Call' })
  const joined = await world.look(world.actors['key-worker'], ({ db }) =>
    db
      .selectFrom('allocation')
      .select('id')
      .where('involvement_id', '=', of.involvement)
      .executeTakeFirstOrThrow(),
  )
  const { paper } = await of.act('key-worker', keepPaper, { purpose: 'transfer', to: 'The next team' })
  return {
    goal,
    visit,
    number: '1',
    allocation: joined.id,
    person: of.mother,
    paper,
    purpose: 'meeting',
    plan: await comingHome(),
  }
}

const comingHome = async () => {
  const says = { familySays: 'We are ready', careSays: 'She is ready' }
  const plan = { child: of.children[0], goal: 'At home', supports: 'Gran: Sundays', ...says }
  return (await of.act('key-worker', planComingHome, plan)).plan
}

describe('every page', () => {
  const who: Record<string, ActorName> = {
    '/oversight': 'social-worker',
    '/oversight/continuity': 'analyst',
    '/oversight/coming-home': 'analyst',
    '/oversight/supervision': 'social-worker',
    '/oversight/questions': 'social-worker',
    '/oversight/quiet-period': 'director',
    '/families/:family/open': 'team-manager',
  }

  it('has one heading, speaks to the person, and breathes no word of lateness or blame', async () => {
    const params = await full()
    for (const page of pages) {
      const html = await open(page.path.template, who[page.path.template], {
        params,
        query: { families: of.family },
      })
      expect(html.match(/<h1/g), page.path.template).toHaveLength(1)
      expect(html, page.path.template).not.toMatch(
        /overdue|breach|deadline for|failed to|denied|non-compliant/i,
      )
      expect(html, page.path.template).not.toMatch(/undefined|\[object|NaN/)
      expect(html, page.path.template).not.toMatch(/<[^>]+\sstyle=/)
    }
  })

  it('of a family is closed to a worker of another team', async () => {
    const params = await full()
    for (const page of pages.filter(({ path }) => path.template.startsWith('/families/:family')))
      await expect(
        open(page.path.template, 'stranger', { params }),
        page.path.template,
      ).rejects.toMatchObject({
        code: expect.stringMatching(/not-allowed|not-found/),
      })
  })

  it('withholds the names of a restricted child wherever they were written', async () => {
    of = await freshFamily(world, 'Veil', 'Zinnia')
    const params = await full('Zinnia')
    await world.as(world.actors['team-manager'], async ({ db }) => {
      const entry = await db.selectFrom('ledger_entry').select('id').executeTakeFirstOrThrow()
      const row = {
        id: newId(),
        person_id: of.children[0],
        reason: 'Safety',
        accounts: [],
        during: '[2026-11-01,)',
      }
      await db
        .insertInto('restriction')
        .values({ ...row, entry_id: entry.id })
        .execute()
    })
    for (const page of pages.filter(({ path }) => path.template.startsWith('/families'))) {
      const html = await open(page.path.template, who[page.path.template], { params }).catch(String)
      expect(html, page.path.template).not.toContain('Zinnia')
    }
    expect(await open('/')).not.toContain('Zinnia')
  })
})

describe('forms', () => {
  it('record a visit from what is filled in already and two sentences, and assume of nobody that they were there', async () => {
    const form = await open('/families/:family/visits/new')
    expect(form).toContain('value="2026"')
    expect(form.match(/name="present\[\]"/g)).toHaveLength(3)
    expect(form).not.toMatch(/name="present\[\]"[^>]* checked/)
    const { to } = await post('/families/:family/visits/new', {
      on: today,
      place: 'home',
      happened: 'Tea.',
      present: [of.mother],
      nextOn: { day: '', month: '', year: '' },
    })
    expect(to).toBe(`/families/${of.family}`)
    expect(await open('/families/:family')).toContain('Tea.')
  })

  it('write a goal as it is said, each part in its own box afterwards, and agree it', async () => {
    const said = { words: 'Quiet', lines: 'Rosa: sing, so that it is calm\nTom will draw' }
    await post('/families/:family/plan/goals/new', said)
    const unclear = post('/families/:family/plan/goals/new', { words: 'Loud', lines: 'Grandma: clap' })
    await expect(unclear).rejects.toMatchObject({ details: { problems: [{ path: ['lines'] }] } })
    const { id: goal } = await world.database.within('TEST', (db) =>
      db.selectFrom('plan_goal').select('id').where('family_id', '=', of.family).executeTakeFirstOrThrow(),
    )
    const row = { what: 'Walk', owner: mother(), purpose: 'Calm', difference: 'Quiet', action: '' }
    const empty = { what: '', owner: '', purpose: '', difference: '', _row: '1' }
    const changed = { words: 'Quiet', version: '0', actions: [row, empty] }
    await post('/families/:family/plan/goals/:goal', changed, { goal })
    const html = await open('/families/:family/plan/agree')
    const seen = /name="seen" value="([^"]+)"/.exec(html)?.[1]
    const { to } = await post('/families/:family/plan/agree', {
      seen,
      agreedBy: [mother()],
      familyView: 'Ours',
    })
    expect(to).toBe(`/families/${of.family}/plan/agreed/1`)
    expect(
      await open('/families/:family/plan/agreed/:number', 'key-worker', { params: { number: '1' } }),
    ).toContain('will do this: Walk')
  })

  it('write supervision for those who are ticked in the list of gaps', async () => {
    const values = {
      manner: 'group',
      on: today,
      about: [{ family: of.family, depth: 'deep', reflection: 'Tom', decision: 'Go on' }],
    }
    const { notice } = await send(
      world,
      at('/oversight/supervision'),
      world.actors['social-worker'],
      {},
      values,
    )
    expect(notice).toBe('Supervision is recorded for 1 family.')
    await expect(open('/oversight')).rejects.toMatchObject({ code: 'not-allowed' })
  })
})

describe('bringing an expert in', () => {
  it('shows what was said until somebody joins, and asks nobody to write it again', async () => {
    const worry = { worrying: 'Ben has bruises', doingNow: 'He is with gran' }
    await of.act('key-worker', bringInExpert, worry)
    const html = await open('/families/:family/workers/expert', 'social-worker')
    expect(html).toContain('nobody has joined yet')
    expect(html).toMatch(/<textarea[^>]*name="worrying"[^>]*>Ben has bruises/)
    await of.act('key-worker', bringInExpert, { ...worry, worker: world.actors.expert.worker })
    expect(await open('/families/:family/workers/expert')).not.toContain('Ben has bruises')
  })
})

describe('home', () => {
  it('leads a key worker to what each family needs, a manager to who waits', async () => {
    const html = await open('/')
    expect(html).toContain('Hello, Asha')
    expect(html).toContain('Meet the family')
    await world.as(world.actors['team-manager'], ({ db }) =>
      db.deleteFrom('allocation').where('involvement_id', '=', of.involvement).execute(),
    )
    const manager = await open('/', 'team-manager')
    expect(manager).toContain('Waiting for a key worker (1)')
    expect(manager).toContain(`/families/${of.family}/workers/key-worker`)
    expect(manager).toContain('Leads for')
    expect(await open('/', 'records-officer')).toContain('Nothing waits for you')
  })
})

it('the list is saved as a file of the families that the viewer may see', async () => {
  const [file] = familyHelpRoom.downloads ?? []
  const mine = await fetchFile(world, file!, world.actors['key-worker'])
  expect(String(mine.body)).toContain('Rowe,"Nia 14, Tom 4",Asha Key')
  const others = await fetchFile(world, file!, world.actors.stranger, { query: { whose: 'team' } })
  expect(String(others.body).trim().split('\r\n')).toHaveLength(1)
})
