import { basename } from 'node:path'
import type { CheckRequest, Report, Trouble } from '../check/index.ts'
import { SheetError } from '../xlsx/index.ts'
import { derive } from './derive.ts'
import { findingsOf } from './findings.ts'
import { loadTables } from './load.ts'
import { readIsoDay } from './model/days.ts'
import { type Providers, providersFrom, squeeze } from './model/providers.ts'
import { Return } from './model/return.ts'
import { type Setting, settingOf } from './model/setting.ts'
import type { Table } from './model/table.ts'
import { Words } from './model/words.ts'
import { type Postcodes, postcodesIn, readPostcodes } from './postcodes.ts'
import { providerRows } from './provider-rows.ts'
import { isXmlReturn } from './read.ts'
import type { Need, Rule } from './rule.ts'
import { isDue } from './rulesets/due.ts'
import { nameOf, RULESETS, rulesOf, yearOf } from './rulesets/index.ts'
import { runRules } from './run.ts'

const NEWEST = '2025-26'

/**
 * Checks an SSDA903 return (a folder of CSV files or an XML file) against the rules of a year.
 * Whatever cannot be read is among the report's troubles; nothing is thrown for a bad file.
 */
export function checkSsda903(request: CheckRequest): Report {
  const troubles: Trouble[] = []
  const name = request.ruleset ?? NEWEST
  const year = yearOf(name)
  if (year === null) return unreadable(request, name, noSuchYear(name))
  const say = request.progress ?? (() => {})
  const words = new Words()
  const load = (...paths: string[]) =>
    loadTables(
      paths,
      words,
      (trouble) => troubles.push(trouble),
      (file) => say(`Reading ${file}`),
    )
  const now = load(request.input)
  const last = request.last ? load(request.last) : null
  const earlier = request.earlier ? load(...request.earlier).filter(({ name }) => name === 'Episodes') : null
  const given = attachments(request, [...now, ...(last ?? [])], troubles)
  const la = request.la?.toUpperCase() ?? ''
  const placed = (tables: Table[]) => derive(tables, given.postcodes, la)
  const whole = new Return(words, placed(now), last && placed(last), earlier)
  const setting = settingFor(request, year, la, given)
  const { run, notRun } = split(rulesOf(year).filter(isDue(setting)), request, given)
  const found = runRules(whole, run, setting, (done) =>
    say(`Checked ${done} of ${whole.children.length} children`),
  )
  return {
    about: {
      return: 'SSDA903',
      ruleset: nameOf(year),
      children: whole.children.length,
      rows: whole.rows,
      rulesRun: run.length,
    },
    troubles,
    notRun,
    ...findingsOf(whole, run, found, setting),
  }
}

type Attachments = { providers: Providers | null; postcodes: Postcodes | null }

function attachments(request: CheckRequest, tables: Table[], troubles: Trouble[]): Attachments {
  const rows = request.providers ? guarded(request.providers, troubles, providerRows) : null
  const wanted = postcodesIn(tables)
  for (const row of rows ?? []) wanted.add(squeeze(row.POSTCODE ?? '').toUpperCase())
  const postcodes = request.postcodes
    ? guarded(request.postcodes, troubles, (path) => readPostcodes(path, wanted))
    : null
  return {
    postcodes,
    providers: rows && providersFrom(rows, (postcode) => postcodes?.get(postcode)?.la ?? ''),
  }
}

function guarded<T>(path: string, troubles: Trouble[], read: (path: string) => T): T | null {
  try {
    return read(path)
  } catch (error) {
    const message =
      error instanceof SheetError ? error.message : 'This file cannot be opened. Check its name.'
    troubles.push({ kind: 'stop', file: basename(path), line: null, column: null, message })
    return null
  }
}

function settingFor(
  { input, on }: CheckRequest,
  year: number,
  la: string,
  { providers, postcodes }: Attachments,
): Setting {
  const setting = settingOf(year, on === undefined ? undefined : readIsoDay(on))
  const format = isXmlReturn(input) ? 'xml' : 'csv'
  const knowsPostcode = postcodes ? (text: string) => postcodes.has(squeeze(text)) : setting.knowsPostcode
  return { ...setting, la, format, providers, knowsPostcode }
}

const REASONS: Record<Need, string> = {
  'last year': "last year's return is not given (--last).",
  providers: 'the list of providers is not given (--providers).',
  postcodes: 'a file of postcodes is not given (--postcodes).',
  authority: "the authority's code is not given (--la).",
}

/** The rules that can be run with what was given, and the others with what they lack. */
function split(rules: Rule[], request: CheckRequest, given: Attachments) {
  const has: Record<Need, boolean> = {
    'last year': request.last !== undefined,
    providers: given.providers !== null,
    postcodes: given.postcodes !== null,
    authority: Boolean(request.la),
  }
  const missing = (rule: Rule) => rule.needs?.find((need) => !has[need])
  const notRun = rules.flatMap((rule) => {
    const need = missing(rule)
    return need ? [{ code: rule.code, why: REASONS[need] }] : []
  })
  return { run: rules.filter((rule) => !missing(rule)), notRun }
}

function noSuchYear(name: string): string {
  return `There are no rules for ${name}. Choose one of ${RULESETS.join(', ')}.`
}

function unreadable(request: CheckRequest, ruleset: string, message: string): Report {
  return {
    about: { return: 'SSDA903', ruleset, children: 0, rows: 0, rulesRun: 0 },
    troubles: [{ kind: 'stop', file: request.input, line: null, column: null, message }],
    notRun: [],
    findings: [],
  }
}
