import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { checkAnnexA } from './annex-a/check.ts'
import { type CheckRequest, exitStatus, type Report, reportCsv, reportJson } from './check/index.ts'
import { checkCin } from './cin/index.ts'
import { readCsv } from './csv/read-csv.ts'
import { checkSsda903 } from './ssda903/index.ts'
import { csvOf } from './ssda903/test-return.ts'
import { day, writeWorkbook } from './xlsx/index.ts'

/** Files of third parties, mutated where they are there; files of ours in any case. */
const SAMPLES = fileURLToPath(new URL('../../../shared/data/returns/samples/', import.meta.url))
const here = existsSync(SAMPLES)
const samples = (pattern: string) =>
  here ? globSync(pattern, { cwd: SAMPLES }).map((name) => readFileSync(join(SAMPLES, name))) : []

const CENSUS =
  '<?xml version="1.0"?><Message><Header><CollectionDetails><Year>2026</Year></CollectionDetails></Header><Children><Child><ChildIdentifiers><LAchildID>1</LAchildID><PersonBirthDate>2015-01-01</PersonBirthDate></ChildIdentifiers><CINdetails><CINreferralDate>2025-05-01</CINreferralDate></CINdetails></Child></Children></Message>'
const EPISODES = Object.values(
  csvOf('Episodes', 'A1,01/05/2025,S,C2,N1,U1,PR1,,,,CT1 1AA,CT2 2BB,SC400001'),
)[0]!
const CONTACTS = writeWorkbook([
  {
    name: 'List_1',
    columns: [
      'Child Unique ID',
      'Gender',
      'Ethnicity',
      'Date of Birth',
      'Age',
      'Date of Contact',
      'Contact Source',
    ].map((heading) => ({ heading })),
    rows: [['1', 'F', 'WBRI', day('2015-01-01'), 9, day('2025-05-01'), 'School']],
  },
])

const folder = mkdtempSync(join(tmpdir(), 'kith-fuzz-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Checker = (request: CheckRequest) => Report
const KINDS: Record<string, { check: Checker; good: readonly (Buffer | Uint8Array)[] }> = {
  'SSDA903 as CSV': { check: checkSsda903, good: [Buffer.from(EPISODES), ...samples('903-fake/this/*.csv')] },
  'SSDA903 as XML': {
    check: checkSsda903,
    good: [
      Buffer.from(
        '<EXPSSDA903><CHILD><HEADER><CHILDID>1</CHILDID></HEADER><EPISODE><DECOM>01/05/2025</DECOM></EPISODE></CHILD></EXPSSDA903>',
      ),
      ...samples('903-fake/*.xml').map((file) => file.subarray(0, 60_000)),
    ],
  },
  'a census': {
    check: checkCin,
    good: [Buffer.from(CENSUS), ...samples('cin/*.xml').map((file) => file.subarray(0, 60_000))],
  },
  'Annex A': { check: checkAnnexA, good: [CONTACTS, ...samples('annex-a/Annex_A*.xlsx')] },
}
const EXTENSIONS: Record<string, string> = { 'SSDA903 as CSV': 'csv', 'Annex A': 'xlsx' }

/** Bytes that parsers stumble over. */
const NASTY = [
  '"',
  '""',
  '\0',
  '\r',
  '\n',
  ',',
  '<',
  '>',
  '&',
  ']]>',
  '<!--',
  '<![CDATA[',
  '<?x',
  '&#0;',
  '&#x110000;',
  '\ufeff',
  '\ud800',
  '=1+1',
  '9'.repeat(400),
  '<a>'.repeat(50),
  '31/02/2025',
  '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
]

const change = fc.oneof(
  fc.record({
    kind: fc.constant('set' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }),
  }),
  fc.record({
    kind: fc.constant('insert' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    bytes: fc.constantFrom(...NASTY).map((text) => new Uint8Array(Buffer.from(text))),
  }),
  fc.record({
    kind: fc.constant('cut' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    bytes: fc.constant(new Uint8Array()),
  }),
)

function mutated(
  good: Uint8Array,
  changes: readonly { kind: 'set' | 'insert' | 'cut'; at: number; bytes: Uint8Array }[],
): Buffer {
  let bytes = Buffer.from(good)
  for (const { kind, at, bytes: put } of changes) {
    const place = Math.floor(at * bytes.length)
    if (kind === 'cut') bytes = bytes.subarray(0, place)
    else if (kind === 'set') Buffer.from(put).copy(bytes, place)
    else bytes = Buffer.concat([bytes.subarray(0, place), put, bytes.subarray(place)])
  }
  return bytes
}

/** Every sentence that a report may be asked for can be had of it. */
function wholeReport(report: Report): void {
  expect([0, 1, 2]).toContain(exitStatus(report))
  for (const trouble of report.troubles) expect(trouble.message.length).toBeGreaterThan(10)
  JSON.parse([...reportJson(report)].join(''))
  for (const line of reportCsv(report)) expect(line.endsWith('\r\n')).toBe(true)
}

describe.each(Object.keys(KINDS))(`%s${here ? '' : ` (of ours alone: ${SAMPLES} is not there)`}`, (kind) => {
  const { check, good } = KINDS[kind]!
  const path = join(folder, `fuzz.${EXTENSIONS[kind] ?? 'xml'}`)

  it('that is changed anywhere gives a report, and never a crash', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...good),
        fc.array(change, { minLength: 1, maxLength: 6 }),
        (file, changes) => {
          writeFileSync(path, mutated(file, changes))
          const report = check({ input: path })
          wholeReport(report)
          expect(JSON.stringify(report.troubles)).not.toContain('root:')
        },
      ),
      { numRuns: 60, interruptAfterTimeLimit: 60_000 },
    )
  })

  it('that is no such file at all gives a report too', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => {
        writeFileSync(path, bytes)
        wholeReport(check({ input: path }))
      }),
      { numRuns: 60, interruptAfterTimeLimit: 60_000 },
    )
  })
})

describe('a file that is made to hang or to fill the memory', () => {
  const inTime = (work: () => void, seconds: number) => {
    const began = performance.now()
    work()
    expect((performance.now() - began) / 1000).toBeLessThan(seconds)
  }

  it('is read in a time that grows with its size: quotation marks, commas, line ends', () => {
    for (const text of [
      '"'.repeat(500_000),
      ','.repeat(2_000_000),
      '\r'.repeat(500_000),
      '"a\n'.repeat(100_000),
      `"${'a'.repeat(3_000_000)}`,
    ])
      inTime(() => {
        for (const _ of readCsv([text], () => {}));
      }, 20)
  })

  it('is refused: elements without end, attributes without end', () => {
    const path = join(folder, 'long.xml')
    for (const text of [
      '<a>'.repeat(500_000),
      `<a ${'b="c" '.repeat(200_000)}`,
      `<a>${'x'.repeat(5_000_000)}`,
      `<${'n'.repeat(3_000_000)}>`,
    ])
      inTime(() => {
        writeFileSync(path, text)
        expect(exitStatus(checkCin({ input: path }))).toBe(2)
      }, 20)
  })
})
