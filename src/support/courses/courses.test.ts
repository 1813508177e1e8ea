import { beforeAll, describe, expect, it } from 'vitest'
import { prepareClosing } from '../../family-help/closing/prepare-closing.ts'
import { letterPage } from '../../family-help/pages/letter-page.tsx'
import { reviewPlanPage } from '../../family-help/pages/review-plan-page.tsx'
import { type FreshFamily, freshFamily } from '../../family-help/testing/fresh-family.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { show } from '../../record/testing/show.ts'
import { makeWorld, type World } from '../../record/testing/world.ts'
import { readImprovements } from '../../returns/improvements/improvements.ts'
import { beginCourse } from './begin-course.ts'
import { CATALOGUE } from './catalogue.ts'
import { endCourse } from './end-course.ts'
import { match } from './match.ts'
import { cataloguePage, coursesPage } from './pages/courses-page.tsx'

const TODAY = '2026-11-20'
const tom = { name: 'Tom', age: 4 }
const nia = { name: 'Nia', age: 14 }
const keys = (found: ReturnType<typeof match>) => found.map(({ key }) => key)

describe('a match', () => {
  it('is by need and age, with reasons in words', () => {
    const found = match('behaviour', [tom], [])
    expect(keys(found)).toEqual(['generation-pmto', 'incredible-years', 'pcit', 'triple-p'])
    expect(found.find(({ key }) => key === 'pcit')!.reasons).toEqual([
      'For: behaviour that is hard to live with',
      'For children of 2 to 7: Tom is 4',
      expect.stringMatching(/^Well evidenced: .*L1858/),
    ])
    expect(keys(match('teenagers', [nia], []))).toEqual(['fft'])
    expect(keys(match('teenagers', [tom], []))).toEqual([])
  })

  it('has no score, of a family or of a course', () => {
    const [first] = match(undefined, [tom, nia], [])
    expect(Object.keys(first!)).toEqual(['key', 'intervention', 'reasons', 'warning'])
    expect(JSON.stringify(match(undefined, [tom, nia], []))).not.toMatch(/score|points|rank|risk/i)
  })

  it('names every intervention of the specification, each with its source', () => {
    expect(Object.keys(CATALOGUE)).toHaveLength(13)
    for (const { source, dose } of Object.values(CATALOGUE))
      expect([/L\d{3,5}/.test(source), dose.length > 5]).toEqual([true, true])
  })
})

describe('a course', () => {
  let world: World
  let of: FreshFamily
  beforeAll(async () => {
    world = await makeWorld(await testDatabase())
    of = await freshFamily(world, 'Course')
  })
  const begin = (more: object = {}) =>
    of.act('key-worker', beginCourse, { intervention: 'triple-p', on: TODAY, ...more })
  const end = (course: string, more: object = {}) =>
    of.act('key-worker', endCourse, {
      course,
      version: 0,
      on: TODAY,
      sessions: 3,
      cameOfIt: 'did-not',
      ...more,
    })
  const open = (page: Parameters<typeof show>[1], query = {}) =>
    show(world, page, world.actors['key-worker'], { params: { family: of.family }, query })

  it('that did not help is begun again with what is different this time', async () => {
    await end((await begin()).course)
    expect(await open(coursesPage, { need: 'parenting' })).toContain(
      'it did not help. Talk about what would be different',
    )
    await expect(begin()).rejects.toMatchObject({
      code: 'invalid',
      details: { problems: [{ path: ['different'] }] },
    })
    const { course } = await begin({ different: 'At home, in Punjabi' })
    await end(course, { sessions: 8, cameOfIt: 'helped', words: 'We laugh again' })
    await end(course, { version: 1, sessions: 9, cameOfIt: 'helped', words: 'We laugh again' })
    await expect(end(course, { version: 0 })).rejects.toMatchObject({ code: 'stale' })
  })

  it('is written down once and stands in the review, the letter and the return', async () => {
    const went = 'Triple P, 9 sessions: it helped'
    expect(await open(reviewPlanPage)).toContain(went)
    await of.act('social-worker', prepareClosing, { why: 'well', changed: 'Calm', ifHard: 'Ring us' })
    const letter = await show(world, letterPage, world.actors['social-worker'], {
      params: { family: of.family },
    })
    expect(letter).toContain(`What you took part in:\n– Triple P, 3 sessions: it did not help\n– ${went}`)
    const improvements = await world.look(world.actors.analyst, (viewer) => readImprovements(viewer, TODAY))
    expect(improvements.measures.find(({ key }) => key === 'courses')?.count).toBe('small')
  })

  it('is in a catalogue that everybody reads', async () => {
    expect(await show(world, cataloguePage, world.actors.analyst)).toContain('Family Nurse Partnership')
  })
})
