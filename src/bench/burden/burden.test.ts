import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { JOURNEY } from './journey.ts'
import { measureBurden } from './measure.ts'
import { inWords, type Line, linesOf } from './report.ts'

const folder = mkdtempSync(join(tmpdir(), 'kith-burden-test-'))
let lines: Line[]
beforeAll(async () => {
  lines = linesOf(await measureBurden(folder, () => {}))
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('what is asked of whoever records', () => {
  it('is counted for each task, and for the journey', () => {
    expect(lines.map(({ task }) => task)).toEqual([...JOURNEY.map(({ task }) => task), 'journey'])
    expect(inWords(lines)).toContain('Modelled, not timed')
  })

  it('asks nothing that the record was told before', () => {
    expect(lines.filter(({ kith }) => kith.repeats > 0).map(({ task }) => task)).toEqual([])
  })

  it('is at most two fifths of the baseline’s middle, in fields and in modelled seconds', () => {
    const missed = lines.filter(({ holds }) => !holds.fields || !holds.seconds)
    expect(missed.map(({ task, kith }) => ({ task, kith }))).toEqual([])
  })
})
