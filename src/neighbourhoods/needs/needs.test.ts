import { beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import type { Operation } from '../../platform/operations/operation.ts'
import { run } from '../../platform/operations/run.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { type ActorName, makeWorld, NOON, PUBLIC, TODAY, type World } from '../../record/testing/world.ts'
import { readNeeds, readPublished, readPublishedNeeds } from './assessments.ts'
import { beginNeedsAssessment } from './begin-needs-assessment.ts'
import { checkQuality } from './check-quality.ts'
import type { RecordCounts } from './count-record.ts'
import { type Figure, figureInWords } from './figure.ts'
import { ofRecord } from './figures.ts'
import { OPEN_FIGURES } from './open-figures.ts'
import { publishedFigures, publishedJson } from './pages/published-pages.tsx'
import { publishNeedsAssessment } from './publish-needs-assessment.ts'
import { GROUPS, NOTHING, type SectionCode, type Written } from './sections.ts'
import { writeNeedsSection } from './write-needs-section.ts'

let world: World
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
})

const act = <Input extends z.ZodType, Output>(
  operation: Operation<Input, Output>,
  input: object,
  who: ActorName = 'team-manager',
) => run(world.database, operation, world.actors[who], input, { now: NOON })
const WORDS: Written = {
  ...{ found: 'Long waits', families: '“Ring back”', partners: 'Schools see it too' },
  ...{ gaps: 'Who never asks', change: 'A worker more' },
}
const begin = async (input: object = {}) =>
  (await act(beginNeedsAssessment, { name: 'What Hillside needs', ...input })).assessment
const write = (assessment: string, section: SectionCode, version = 0, words: object = WORDS) =>
  act(writeNeedsSection, { assessment, section, version, ...words })
const read = (id: string) => world.look(world.actors['key-worker'], (viewer) => readNeeds(viewer, id))
const NEEDED: SectionCode[] = ['disabled', 'teenagers', 'poverty', 'ethnicity', 'team']

describe('the quality check', () => {
  const whole = Object.fromEntries(NEEDED.map((code) => [code, WORDS]))

  it.each(Object.keys(GROUPS) as SectionCode[])(
    'fails with a sentence where nothing is written about %s',
    (group) => {
      const quality = checkQuality({ ...whole, [group]: NOTHING }, OPEN_FIGURES)
      expect(quality.holds).toBe(false)
      const [wrong, ...others] = quality.checks.filter(({ holds }) => !holds)
      expect(others).toEqual([])
      expect(wrong!.says).toContain(GROUPS[group as keyof typeof GROUPS].title.slice(1))
      expect(wrong!.says).toContain('Write what was found, and what will be done.')
    },
  )

  it('holds where all is there, and asks for families, partners, sources and the team', () => {
    expect(checkQuality(whole, OPEN_FIGURES).holds).toBe(true)
    const without = (sections: object, figures: readonly Figure[] = OPEN_FIGURES) =>
      checkQuality(sections, figures)
        .checks.filter(({ holds }) => !holds)
        .map(({ says }) => says)
    const silent = Object.fromEntries(NEEDED.map((code) => [code, { ...WORDS, families: '', partners: '' }]))
    expect(without(silent)).toHaveLength(2)
    expect(without({ ...whole, team: NOTHING })).toEqual(['It does not say what follows for the team yet.'])
    expect(without(whole, [{ ...OPEN_FIGURES[0]!, source: '' }])).toHaveLength(1)
  })
})

describe('the figures', () => {
  const counts: RecordCounts = {
    ...{ families: 680, children: 1500, disabled: 3, teenagers: 412, money: 0, protectionPlan: 160 },
    byGroup: { white: 1200, mixed: 120, black: 90, asian: 4, other: 40, unknown: 46 },
  }

  it('hide small numbers, and one more where a total would give them away', () => {
    const figures = ofRecord(counts, 9000, TODAY)
    const of = (words: string) => figures.find(({ name }) => name.includes(words))!
    expect(figureInWords(of('disability'))).toBe('1 to 5 children')
    expect(figureInWords(of('13 to 17'))).toBe('410 children')
    expect(figureInWords(of('money'))).toBe('0 children')
    expect(figureInWords(of('is Asian'))).toBe('1 to 5 children')
    expect(figureInWords(of('another group'))).toBe('Not shown, so that a small number stays hidden')
    expect(of('those who live here').interval).toEqual([1590, 1745])
  })

  it('all say where they come from, those of the record and those of England', async () => {
    const { figures } = await read(await begin())
    expect(figures.length).toBeGreaterThan(15)
    expect(figures.filter(({ source }) => source.length < 10)).toEqual([])
    const helped = figures.find(({ name }) => name === 'Children helped')
    expect(helped).toMatchObject({ value: 'small', source: 'This record, 20 November 2026' })
  })
})

describe('a needs assessment', () => {
  it('is published when nothing is missing, then stays as it was, and the next begins from it', async () => {
    const assessment = await begin()
    for (const section of NEEDED.slice(1)) await write(assessment, section)
    const publish = async (who: ActorName = 'director') =>
      act(publishNeedsAssessment, { assessment, version: (await read(assessment)).version }, who)
    await expect(publish('team-manager')).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(publish()).rejects.toThrow('Nothing is written about disabled children.')
    await write(assessment, 'disabled')
    await publish()
    await expect(write(assessment, 'poverty', 1)).rejects.toThrow('stays as it is')
    const next = await begin({ basedOn: assessment })
    await write(next, 'poverty', 0, { found: 'Other things' })
    expect((await read(next)).sections.poverty.found).toBe('Other things')
    expect((await read(next)).sections.team).toEqual(WORDS)
    expect((await read(assessment)).sections.poverty).toEqual(WORDS)
  })

  it('does not overwrite what somebody else wrote meanwhile', async () => {
    const assessment = await begin()
    await write(assessment, 'teenagers')
    await expect(write(assessment, 'teenagers')).rejects.toMatchObject({ code: 'stale' })
  })

  it('is not published with words that whoever publishes it has not seen', async () => {
    const assessment = await begin()
    for (const section of NEEDED) await write(assessment, section)
    const { version } = await read(assessment)
    await write(assessment, 'poverty', 1, { found: 'Put in behind their back' })
    await expect(act(publishNeedsAssessment, { assessment, version }, 'director')).rejects.toMatchObject({
      code: 'stale',
    })
  })

  it('is read by anybody once it is published, and given as CSV and JSON', async () => {
    const draft = await begin()
    const asPublic = <T>(work: Parameters<World['look']>[1]) => world.look(PUBLIC, work) as Promise<T>
    await expect(asPublic((viewer) => readPublishedNeeds(viewer, draft))).rejects.toMatchObject({
      code: 'not-found',
    })
    const [head] = await world.look(PUBLIC, readPublished)
    const needs = await world.look(PUBLIC, (viewer) => readPublishedNeeds(viewer, head!.id))
    const csv = String(publishedFigures.file(needs).body)
    expect(csv.trim().split('\r\n')).toHaveLength(1 + needs.figures.length)
    expect(csv).toContain('This record, 20 November 2026')
    const json = JSON.parse(String(publishedJson.file(needs).body))
    expect(Object.keys(json.sections)).toContain('ethnicity')
    expect(json.quality.holds).toBe(true)
  })
})
