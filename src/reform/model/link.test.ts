import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changedSwitches, readSwitches, switchesToQuery } from './link.ts'
import { runScenario } from './scenario.ts'
import { everyLever, switchesOf } from './switches.ts'

const numbers = everyLever.flatMap(switchesOf)
const names = [...numbers.map(({ name }) => name), 'delay', 'marginal', 'saving', 'prices', 'path', 'closure']

/** Anything somebody may put into an address: numbers far out, words, nothing. */
const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.double().map(String),
  fc.constantFrom(
    '',
    '0',
    '-1',
    '1e308',
    'NaN',
    'Infinity',
    '100%',
    '٣',
    '__proto__',
    'null',
    'damped',
    'net',
  ),
)

test('an empty address is the review’s own scenario', () => {
  const { options, problems, typed } = readSwitches({})
  expect(problems).toEqual([])
  expect(runScenario(options).joint).toEqual(runScenario().joint)
  expect(runScenario(options).money.total).toEqual(runScenario().money.total)
  expect(switchesToQuery(typed)).toEqual({})
})

test('a link and its scenario say the same, for any switches within their bounds', () => {
  const within = fc.record(
    Object.fromEntries(
      numbers.map(({ name, min, max, step }) => [
        name,
        fc.integer({ min: 0, max: Math.round((max - min) / step) }).map((i) => String(min + i * step)),
      ]),
    ),
  )
  fc.assert(
    fc.property(within, (typed) => {
      const read = readSwitches(typed)
      expect(read.problems).toEqual([])
      expect(readSwitches(switchesToQuery(read.typed))).toEqual(read)
    }),
  )
})

test('whatever an address holds, there is a scenario of finite numbers, or a sentence', () => {
  const query = fc.dictionary(fc.constantFrom(...names), text, { maxKeys: 6 })
  fc.assert(
    fc.property(query, (asked) => {
      const { options, problems } = readSwitches(asked)
      for (const { message } of problems) expect(message).toMatch(/^“.*\.$/su)
      const { joint, money, homes, flows } = runScenario(options)
      const all = [
        ...joint,
        ...money.total,
        ...homes.joint.flat(),
        ...flows.joint.entries,
        ...flows.joint.leaving,
      ]
      expect(all.filter((value) => !Number.isFinite(value))).toEqual([])
    }),
    { numRuns: 30 },
  )
})

test('a link that was tampered with is told what is wrong', () => {
  const problem = (query: Record<string, string>) => readSwitches(query).problems[0]?.message
  expect(problem({ 'familyHelp-coverage': '500' })).toBe(
    '“Coverage” of “Family Help” lies between 0 and 100; you gave 500.',
  )
  expect(problem({ path: 'moon' })).toContain('is one of')
  expect(problem({ delay: 'soon' })).toContain('is a number; “soon” is none')
  expect(problem({ delay: '0.5' })).toContain('whole years')
})

test('what differs from the review is said in words', () => {
  const { typed } = readSwitches({ 'familyHelp-coverage': '60', saving: 'net' })
  expect(changedSwitches(typed)).toEqual([
    { name: 'familyHelp-coverage', what: 'Coverage of Family Help', value: '60%' },
    {
      name: 'saving',
      what: 'Saving for each child fewer in care',
      value: expect.stringContaining('£44,000'),
    },
  ])
})
