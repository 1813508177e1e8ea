import type { Finding, Severity } from '../check/index.ts'
import { rulesetFor, startChildren } from '../cin/check-children.ts'
import { checkRows } from '../ssda903/check-rows.ts'
import type { Asked } from './asked.ts'
import { nameOfYear } from './asked.ts'
import { cinElement } from './cin-element.ts'
import type { WritableReturnChild } from './write-return.ts'

/** What a rule found of a child: the rows by list and place, with the values that it looked at. */
export interface ChildFinding {
  code: string
  severity: Severity
  /** What is wrong and what to do, in plain words. */
  message: string
  rows: { list: string; row: number; values: Record<string, string> }[]
}

export interface Checking {
  /** What the rules find of these children, by number; `last` are the same children’s rows of the year before. */
  children(
    now: readonly WritableReturnChild[],
    last: readonly WritableReturnChild[],
  ): Map<string, ChildFinding[]>
  /** What only the whole return shows, with the child where it is about one. */
  end(): { number: string | null; finding: ChildFinding }[]
}

/** The rules by which a return of a year is checked. */
export const rulesetOf = ({ kind, year }: Pick<Asked, 'kind' | 'year'>): string =>
  kind === 'cin' ? rulesetFor(year) : nameOfYear(year)

/** Checks a return batch by batch with the rules that check files. `hasLast`: the year before is known. */
export function startChecking({ kind, year }: Pick<Asked, 'kind' | 'year'>, hasLast: boolean): Checking {
  return kind === 'cin' ? checkingCin(year) : checkingSsda903(year, hasLast)
}

function checkingSsda903(year: number, hasLast: boolean): Checking {
  const headers: WritableReturnChild[] = []
  return {
    children: (now, last) => {
      for (const { number, rows } of now)
        headers.push({ number, rows: rows.filter(({ list }) => list === 'Header').map(forWhole) })
      const known = hasLast ? last : null
      return byChild(checkRows(now, known, year, 'child'))
    },
    end: () => checkRows(headers, null, year, 'return').map(asWhole),
  }
}

/** What the rules over the whole return look at; the rest need not be held. */
const forWhole = ({ list, cells: { CHILD = '', UPN = '' } }: WritableReturnChild['rows'][number]) => ({
  list,
  cells: { CHILD, UPN },
})

function checkingCin(year: number): Checking {
  const run = startChildren(year)
  return {
    children: (now) => byChild(now.flatMap(({ rows }) => run.child(cinElement(rows)))),
    end: () => run.end().map(asWhole),
  }
}

const asWhole = (finding: Finding) => ({ number: finding.child, finding: short(finding) })

function byChild(findings: readonly Finding[]): Map<string, ChildFinding[]> {
  const found = new Map<string, ChildFinding[]>()
  for (const finding of findings) {
    const own = found.get(finding.child!) ?? []
    found.set(finding.child!, own)
    own.push(short(finding))
  }
  return found
}

const short = ({ rule, rows }: Finding): ChildFinding => ({
  code: rule.code,
  severity: rule.severity,
  message: rule.message,
  rows: rows.map(({ table, row, values }) => ({ list: table, row, values })),
})
