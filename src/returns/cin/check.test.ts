import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exitStatus, type Report, reportJson } from '../check/index.ts'
import { checkCin, checkPieces } from './check.ts'
import { madeUpChildren, madeUpHeader } from './generate.ts'
import { nodeText, writeCin } from './write.ts'

const shared = new URL('../../../../shared/data/returns/samples/cin/', import.meta.url)
const header = `<Header><CollectionDetails><Year>2026</Year><ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails></Header>`
const census = (children: string) => [`<Message>${header}<Children>\n${children}</Children></Message>`]
const madeUp = (size: Parameters<typeof madeUpChildren>[0]) =>
  [...madeUpChildren(size)].map(({ element }) => nodeText(element, ''))
const check = (children: string) => checkPieces(census(children), 'census.xml')
const byChild = (report: Report) => [...report.findings].map(({ child, rule }) => `${child} ${rule.code}`)

const girl = `<Child><ChildIdentifiers><LAchildID>G1</LAchildID><UPN>T886000000001</UPN><PersonBirthDate>2015-05-05</PersonBirthDate>
<Sex>F</Sex></ChildIdentifiers><ChildCharacteristics><Ethnicity>WBRI</Ethnicity><Disabilities><Disability>NONE</Disability></Disabilities></ChildCharacteristics>
<CINdetails><CINreferralDate>2025-06-02</CINreferralDate><ReferralSource>6</ReferralSource><PrimaryNeedCode>N1</PrimaryNeedCode>
<Assessments><AssessmentActualStartDate>2025-06-01</AssessmentActualStartDate><AssessmentAuthorisationDate>2025-06-30</AssessmentAuthorisationDate>
<FactorsIdentifiedAtAssessment><AssessmentFactors>3A</AssessmentFactors></FactorsIdentifiedAtAssessment></Assessments>
<ReferralNFA>0</ReferralNFA></CINdetails></Child>\n`

test('a finding names the child, the rule, every row with its line, and the values', () => {
  const findings = [...check(girl).findings].filter(({ child }) => child !== null)
  expect(findings.map(({ child, rule }) => [child, rule.code])).toEqual([
    ['G1', '1510'],
    ['G1', '1103'],
  ])
  const place = { file: 'census.xml', row: 0 }
  expect(findings[1]!.rows).toEqual([
    { ...place, table: 'Assessments', line: 5, values: { AssessmentActualStartDate: '2025-06-01' } },
    { ...place, table: 'CINdetails', line: 4, values: { CINreferralDate: '2025-06-02' } },
  ])
})

test('the factors of an assessment are shown with it', () => {
  const both = girl.replace(
    '</AssessmentFactors>',
    '</AssessmentFactors><AssessmentFactors>21</AssessmentFactors>',
  )
  const { rows } = [...check(both).findings].find(({ rule }) => rule.code === '8869')!
  expect(rows.map(({ values }) => values.AssessmentFactors)).toEqual(['3A, 21'])
})

test('what only the whole return shows comes without a child; what two children share comes with each of them', () => {
  const report = check(girl + girl)
  expect(byChild(report)).toEqual([
    'null 2887Q',
    'null 2888Q',
    ...['1510', '1103', '8510', '1520'].map((code) => `G1 ${code}`),
    ...['1510', '1103', '8510', '1520'].map((code) => `G1 ${code}`),
  ])
})

test('a child that is broken all over does not keep others from being checked', () => {
  const broken = `<Child>words<CINdetails><CINdetails/><CINreferralDate>soon</CINreferralDate><Reviews><Child/></Reviews></CINdetails></Child>`
  const report = check(broken + girl)
  expect(byChild(report)).toEqual(
    expect.arrayContaining(['Child 1 in the file, without a number 8600', 'G1 1103']),
  )
  expect(report.troubles.map(({ kind, message }) => `${kind}: ${message}`)).toEqual([
    'note: The text “words” stands between the elements of Message/Children/Child. Take it out or put it into an element.',
    'note: The census has no element Message/Children/Child/CINdetails/CINdetails. It was kept and not checked.',
    'note: The census has no element Message/Children/Child/CINdetails/Reviews. It was kept and not checked.',
    'note: The date “soon” in CINreferralDate cannot be read and counts as missing. Write it as YYYY-MM-DD.',
  ])
})

test('what is given twice where there can be one is told', () => {
  const twice = girl.replace('<Sex>F</Sex>', '<Sex>F</Sex><Sex>M</Sex>')
  expect(check(twice).troubles.map(({ message }) => message)).toEqual([
    'Message/Children/Child/ChildIdentifiers/Sex “M” is given once more in the same place. The first was used; take out the one that is not so.',
  ])
})

test('a malformed file is told with its line and column, after what was found before it', () => {
  const report = check(`${girl}<Child><UPN>1</Child>`)
  expect(report.troubles[0]).toMatchObject({ kind: 'stop', file: 'census.xml', line: 8, column: 22 })
  expect(report.about.children).toBe(1)
  expect(exitStatus(report)).toBe(2)
})

test('a document type, which could name other files or swell, stops the reading', () => {
  const bomb = `<!DOCTYPE m [<!ENTITY a SYSTEM "file:///etc/passwd">]><Message>&a;</Message>`
  expect(checkPieces([bomb], 'x.xml').troubles[0]!.message).toContain('DOCTYPE')
})

test('no file, a folder and an unknown year are told in a sentence', () => {
  expect(checkCin({ input: '/no/such/census.xml' }).troubles[0]!.message).toMatch(
    /^There is no such file\. Give/,
  )
  expect(checkCin({ input: fileURLToPath(new URL('.', import.meta.url)) }).troubles[0]!.message).toMatch(
    /^This is a folder/,
  )
  expect(() => checkCin({ input: 'x', ruleset: '2030-31' })).toThrow(
    'There are no rules for 2030-31. Choose one of 2022-23',
  )
})

test('the header says which year’s rules are used, unless a year is asked for', () => {
  const older = [census(girl)[0]!.replaceAll('2026', '2024')]
  expect(checkPieces(older, 'x').about).toMatchObject({ ruleset: '2023-24', rulesRun: 105, children: 1 })
  expect(checkPieces(older, 'x', { ruleset: '2025_26' }).about).toMatchObject({
    ruleset: '2025-26',
    rulesRun: 109,
  })
  expect([...checkPieces(older, 'x').findings].map(({ rule }) => rule.code)).toContain('4180')
})

test('a made-up census is clean but for what is spoiled, and the same from the same seed', () => {
  const clean = checkPieces(census(madeUp({ children: 300, seed: 7, faults: 0 }).join('')), 'x')
  expect(byChild(clean)).toEqual([])
  const spoiled = checkPieces(census(madeUp({ children: 300, seed: 7, faults: 0.5 }).join('')), 'x')
  expect(new Set([...spoiled.findings].map(({ rule }) => rule.code)).size).toBeGreaterThan(30)
  expect(madeUp({ children: 9, seed: 7 })).toEqual(madeUp({ children: 9, seed: 7 }))
})

test('what is found of a child does not depend on the children around it', () => {
  const children = madeUp({ children: 60, seed: 3, faults: 1 })
  const shared = /8510|1520|null/
  const alone = children.flatMap((child) => byChild(check(child))).filter((found) => !shared.test(found))
  const together = byChild(check(children.join(''))).filter((found) => !shared.test(found))
  expect(together.map(nameless).sort()).toEqual(alone.map(nameless).sort())
})

test('the report is the same however the file is cut into pieces', async () => {
  let text = ''
  for await (const piece of writeCin(madeUpHeader(), madeUpChildren({ children: 20, seed: 5, faults: 1 })))
    text += piece
  const whole = [...reportJson(checkPieces([text], 'x'))].join('')
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5_000 }), (size) => {
      const pieces = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []
      expect([...reportJson(checkPieces(pieces, 'x'))].join('')).toBe(whole)
    }),
    { numRuns: 10 },
  )
})

test('any damage to a census gives a report, with a place where the reading stopped', () => {
  const text = census(madeUp({ children: 3, seed: 11, faults: 1 }).join(''))[0]!
  const scrap = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 5 }),
    fc.constantFrom(
      '<',
      '>',
      '</Child>',
      '<Child>',
      '<UPN/>',
      '&',
      '<![CDATA[',
      '__proto__',
      '<constructor>',
    ),
  )
  const cut = fc.tuple(fc.nat(text.length), fc.nat(40), scrap)
  fc.assert(
    fc.property(fc.array(cut, { minLength: 1, maxLength: 4 }), (cuts) => {
      let damaged = text
      for (const [at, length, put] of cuts) damaged = damaged.slice(0, at) + put + damaged.slice(at + length)
      const report = checkPieces([damaged], 'x')
      for (const { kind, line, column } of report.troubles)
        if (kind === 'stop') expect([line, column]).not.toContain(null)
      for (const { rows } of report.findings)
        for (const { row } of rows) expect(row).toBeGreaterThanOrEqual(0)
    }),
    { numRuns: 400 },
  )
})

describe.skipIf(!existsSync(shared))('the shared samples (skipped where ../shared is absent)', () => {
  const files = existsSync(shared) ? readdirSync(shared).filter((file) => file.endsWith('.xml')) : []
  test.for(files)('%s is read to its end', (file) => {
    const report = checkCin({ input: fileURLToPath(new URL(file, shared)) })
    expect(report.troubles.filter(({ kind }) => kind === 'stop')).toEqual([])
    expect(report.about.children).toBeGreaterThan(0)
  })
})

const nameless = (found: string) => found.replace(/^Child \d+ in the file/, 'Child in the file')
