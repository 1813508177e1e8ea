import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { CheckRequest, Finding, Report, RuleInfo } from '../check/index.ts'
import { readWorkbook, SheetError } from '../xlsx/index.ts'
import { findOrder } from './order-of-days.ts'
import { type Oddity, type Read, readLists } from './read-lists.ts'
import { childOf, type Lists } from './row.ts'

const SOURCE = 'Ofsted’s workbook for inspections of children’s services (Annex A), and Kith’s reading of it'

const rule = (code: string, severity: RuleInfo['severity'], message: string): RuleInfo => ({
  code,
  severity,
  message,
  source: SOURCE,
})

const RULES: Record<Oddity['kind'], RuleInfo> = {
  blank: rule('AA1', 'error', 'A value is blank that every row must have. Fill it in.'),
  'no-day': rule('AA2', 'error', 'This is not read as a day. Write it as DD/MM/YYYY.'),
  'no-number': rule('AA3', 'error', 'This is not read as a number. Write figures only.'),
  'no-code': rule(
    'AA4',
    'error',
    'This is none of the codes of its column, and no spelling of one. Choose one of them.',
  ),
  guess: rule(
    'AA5',
    'query',
    'The code was guessed from a spelling that comes near. See that the guess is right.',
  ),
}

const ORDER_RULE = rule('AA6', 'query', 'Something ends before it begins. See which of the days is right.')
const RULES_RUN = Object.keys(RULES).length + 1

/** A report with the lists as they were understood, for the pictures. */
export type AnnexAReport = Report & { lists: Lists }

/** Reads a workbook of Annex A and tells what is wrong with it. Nothing is thrown for a bad file. */
export function checkAnnexA({ input, progress }: Pick<CheckRequest, 'input' | 'progress'>): AnnexAReport {
  const file = basename(input)
  progress?.('Reading the workbook')
  const read = readFileOf(input, file)
  const rows = Object.values(read.lists).flat()
  const children = new Set(rows.map(childOf))
  return {
    about: {
      return: 'Annex A',
      ruleset: 'ILACS',
      children: children.size,
      rows: rows.length,
      rulesRun: RULES_RUN,
    },
    troubles: read.troubles,
    notRun: [],
    findings: findingsOf(read, file),
    lists: read.lists,
  }
}

function readFileOf(input: string, file: string): Read {
  try {
    return readLists(readWorkbook(readFileSync(input)), file)
  } catch (error) {
    if (!(error instanceof SheetError)) throw error
    const trouble = { kind: 'stop', file, line: null, column: null, message: error.message } as const
    return { lists: {}, oddities: [], troubles: [trouble] }
  }
}

/** Child by child, in the order in which they first come. */
function findingsOf({ oddities, lists }: Read, file: string): Finding[] {
  const place = (list: number, row: number, line: number) => ({ table: `List ${list}`, row, file, line })
  const found: Finding[] = oddities.map(({ kind, list, row, line, child, column, written, taken }) => ({
    rule: RULES[kind],
    child: child || null,
    rows: [
      { ...place(list, row, line), values: { [column]: taken ? `${written} (taken as ${taken})` : written } },
    ],
  }))
  for (const { list, row, line, child, values } of findOrder(lists))
    found.push({ rule: ORDER_RULE, child: child || null, rows: [{ ...place(list, row, line), values }] })
  return [...Map.groupBy(found, ({ child }) => child).values()].flat()
}
