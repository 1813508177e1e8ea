import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterEach, expect, test, vi } from 'vitest'
import { rooms } from '../rooms.ts'
import { modelCommand } from './command.ts'

async function kith(...words: string[]) {
  const written: string[] = []
  const told: string[] = []
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0)
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => told.push(String(text)) > 0)
  const program = new Command('kith')
  modelCommand(program, async () => rooms)
  await program.parseAsync(['model', ...words], { from: 'user' })
  return { out: written.join(''), told: told.join(''), code: process.exitCode }
}

afterEach(() => {
  vi.restoreAllMocks()
  process.exitCode = undefined
})

test('targets --json is an array of id, what, target, tolerance, value and ok', async () => {
  const { out, code } = await kith('targets', '--json')
  const targets = JSON.parse(out) as Record<string, unknown>[]
  expect(targets.map((each) => each.id)).toEqual(Array.from({ length: 17 }, (_, i) => `T${i + 1}`))
  for (const each of targets)
    expect(each).toMatchObject({
      what: expect.any(String),
      target: expect.any(String),
      tolerance: expect.any(String),
      value: expect.any(String),
      ok: true,
    })
  expect(code ?? 0).toBe(0)
})

test('replay shows the table with its misprints, and a delayed row', async () => {
  expect((await kith('replay')).out).toContain('year 4 prints 107, the rows give 115')
  const { out } = await kith('replay', '--delay', 'familyHelp=1', '--csv')
  expect(out).toContain('Family Help,L9851,0,0,-514,-930')
})

test('run writes JSON, CSV, drawing and table, and prints the money', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kith-'))
  const { out, told } = await kith(
    'run',
    '--levers',
    'familyHelp',
    'practice',
    '--saving',
    'net',
    '--out',
    folder,
  )
  expect(out).toContain('Programme year, £ million')
  expect(out).toContain('not the best forecast')
  for (const file of ['children.svg', 'children.html', 'children.csv', 'money.svg', 'scenario.json']) {
    expect(existsSync(join(folder, file)), file).toBe(true)
    expect(told).toContain(file)
  }
  expect(readFileSync(join(folder, 'scenario.json'), 'utf8')).not.toContain('null')
})

test('a mistake is answered with a sentence and exit code 1', async () => {
  const { told, code } = await kith('run', '--levers', 'magic')
  expect(told).toContain('There is no lever called “magic”')
  expect(code).toBe(1)
  expect((await kith('forecast', '--ssda903', '/nowhere')).told).toContain('There is no folder /nowhere')
  expect((await kith('run', '--council', 'City of London')).told).toContain('suppressed')
  expect((await kith('run', '--marginal', 'lots')).told).toContain('--marginal needs a number')
})

test('outlook, compare, programme and explain print something readable', async () => {
  expect((await kith('outlook')).out).toContain('Damped trend')
  expect((await kith('compare', '--council', 'Hartlepool')).out).toContain('Hartlepool')
  expect((await kith('programme')).out).toContain('8.20')
  expect((await kith('fostering', '--applying', '0.12')).out).toContain('households')
  expect((await kith('workforce')).out).toContain('68.8% more hours')
  expect((await kith('finance')).out).not.toMatch(/NaN|undefined/)
  expect((await kith('fostering', '--applying', '7')).told).toContain('between 0 and 1')
  expect((await kith('explain')).out).not.toMatch(/NaN|undefined/)
})
