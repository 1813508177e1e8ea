import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, onTestFinished, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Runs `kith returns …` as a person would. */
function kith(args: string[], input = '') {
  const command = ['--import', './bin/jsx.mjs', 'src/cli.ts', 'returns', ...args]
  const { stdout, stderr, status } = spawnSync(process.execPath, command, {
    cwd: root,
    input,
    encoding: 'utf8',
  })
  return { stdout, stderr, status }
}

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'returns-'))
  writeFileSync(
    join(folder, 'header.csv'),
    'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n=A1,F,31/02/2012,WBRI,UN1,0,\n',
  )
  return () => rmSync(folder, { recursive: true })
})

test('a return with errors ends with 1, and the report can be had as text, JSON and safe CSV', () => {
  const text = kith(['check', 'ssda903', folder])
  expect(text.status).toBe(1)
  expect(text.stdout).toContain('header.csv line 2: DOB 31/02/2012')
  const report = JSON.parse(kith(['check', 'ssda903', folder, '--json']).stdout)
  expect(report.children[0]).toMatchObject({ child: '=A1', findings: [{ code: '102' }, { code: 'EPI' }] })
  expect(kith(['check', 'ssda903', folder, '--csv']).stdout).toContain("\r\n'=A1,102,error,")
})

test('what cannot be read ends with 2 and a sentence', () => {
  expect(kith(['check', 'ssda903', join(folder, 'nothing')])).toMatchObject({ status: 2 })
  expect(kith(['check', 'nothing', folder])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('ssda903, cin'),
  })
  expect(kith(['check-cases', 'ssda903'], '{')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('not JSON'),
  })
})

test('cases are answered with the rows that each rule finds', () => {
  const tables = { Header: { columns: [{ name: 'SEX', kind: 'string' }], rows: [['F'], ['X'], [null]] } }
  const cases = [{ id: 'a', code: '101', ruleset: '2025_26', metadata: {}, tables }]
  const { stdout, status } = kith(['check-cases', 'ssda903'], JSON.stringify({ cases }))
  expect([JSON.parse(stdout), status]).toEqual([[{ id: 'a', code: '101', found: { Header: [1, 2] } }], 0])
})

test('the measurements can be written to a file', () => {
  const out = mkdtempSync(join(tmpdir(), 'returns-'))
  onTestFinished(() => rmSync(out, { recursive: true }))
  const file = join(out, 'bench.json')
  expect(kith(['bench', '--children', '200', '--json', file]).status).toBe(0)
  const { results } = JSON.parse(readFileSync(file, 'utf8'))
  const counted = results.map((result: { return: string; children: number }) => [
    result.return,
    result.children,
  ])
  expect(Object.fromEntries(counted)).toMatchObject({ ssda903: 200, cin: 200, 'cin derived': 200 })
  expect(Object.fromEntries(counted)['ssda903 derived']).toBeGreaterThan(100)
})
