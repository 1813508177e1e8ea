// `npm test`: every check of the house, one after another, with one count at the end.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setUp } from './setup.mjs'

const node = await setUp()
const root = fileURLToPath(new URL('..', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'kith-checks-'))
const report = join(scratch, 'report.json')
const env = {
  ...process.env,
  KITH_TEST_STATEMENTS: scratch,
  PATH: `${root}node_modules/.bin:${process.env.PATH}`,
}
const tool = (path) => [node, join(root, 'node_modules', path)]

const checks = [
  ['types', [...tool('typescript/bin/tsc'), '--noEmit']],
  ['lint and floors', [...tool('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings']],
  ['nothing unused', [...tool('knip/bin/knip.js')]],
]
const count = { passed: 0, failed: 0, skipped: 0 }

for (const [name, command] of checks) tally(name, run(command))
const vitest = [...tool('vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json']
const tests = [...vitest, `--outputFile.json=${report}`]
// A machine with little memory may end a run of two files at a time before it counted: then one at a time.
let passed = run(tests)
if (!existsSync(report)) passed = run([...tests, '--maxWorkers=1'])
readReport(passed)
tally('every statement names its council', run([node, 'src/platform/testing/check-statements.ts', scratch]))

rmSync(scratch, { recursive: true, force: true })
console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`)
process.exit(count.failed ? 1 : 0)

function run([command, ...options]) {
  const { status, signal, error } = spawnSync(command, options, { cwd: root, env, stdio: 'inherit' })
  if (status === null) console.log(`Ended by ${signal ?? error?.message}.`)
  return status === 0
}

function tally(name, passed) {
  console.log(`${passed ? '✓' : '✗'} ${name}`)
  count[passed ? 'passed' : 'failed'] += 1
}

/** A run that failed and counts no failure (it crashed, or a hook failed) counts as one. */
function readReport(passed) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = JSON.parse(
      readFileSync(report, 'utf8'),
    )
    count.passed += numPassedTests
    count.skipped += numPendingTests
    count.failed += passed ? 0 : Math.max(1, numFailedTests, numFailedTestSuites)
  } catch {
    count.failed += 1
  }
}
