import type { Finding, FoundRow, RuleInfo } from '../check/index.ts'
import type { CensusYear } from './census.ts'
import type { Child } from './child.ts'
import type { Table } from './fields.ts'
import type { Row } from './rows.ts'
import type { Hit, Rule, UniqueRule } from './rules/rule.ts'

/** A finding with the place of its child in the return; -1 for the header and the whole return. */
export type Placed = Finding & { position: number }

/** A run of rules over a return: each child is seen once, in order, then the end tells what only the whole return shows. */
export type Run = { header(): Placed[]; child(child: Child, position: number): Placed[]; end(): Placed[] }

const NOTHING: readonly Placed[] = []

/** Prepares rules for one return. `file` is the name that findings give. */
export function startRun(rules: readonly Rule[], census: CensusYear, file: string | null): Run {
  const place = (
    rule: Rule,
    child: string | null,
    position: number,
    hits: readonly Hit[],
  ): readonly Placed[] =>
    hits.length === 0 ? NOTHING : [{ rule: infoOf(rule), child, position, rows: foundRows(rule, hits, file) }]
  const childRules = rules.filter((rule) => 'find' in rule)
  const wholes = rules.flatMap((rule) => ('start' in rule ? [{ rule, state: rule.start(census) }] : []))
  const uniques = rules.flatMap((rule) => ('unique' in rule ? [watchUnique(rule, file)] : []))
  return {
    header: () =>
      rules.flatMap((rule) =>
        'findInHeader' in rule && rule.findInHeader(census.header)
          ? place(rule, null, -1, [census.header])
          : [],
      ),
    child(child, position) {
      for (const { state } of wholes) state.see(child)
      const name = childName(child, position)
      for (const { see } of uniques) see(child.identifiers, name, position)
      const found: Placed[] = []
      for (const rule of childRules) found.push(...place(rule, name, position, rule.find(child, census)))
      return found
    },
    end: () => [
      ...uniques.flatMap(({ twice }) => twice),
      ...wholes.flatMap(({ rule, state }) =>
        state.fails() ? [{ rule: infoOf(rule), child: null, position: -1, rows: [] }] : [],
      ),
    ],
  }
}

type Seen = { child: string; position: number; row: number; line: number; told: boolean }

/** Remembers, per value, where it was first; little is kept, for there may be 250,000 children. */
function watchUnique(rule: UniqueRule, file: string | null) {
  const first = new Map<string, Seen>()
  const twice: Placed[] = []
  const tell = (value: string, { child, position, row, line }: Seen) => {
    const found = { table: 'ChildIdentifiers', row, file, line, values: { [rule.unique]: value } }
    twice.push({ rule: infoOf(rule), child, position, rows: [found] })
  }
  const see = (identifiers: Row<'ChildIdentifiers'>, child: string, position: number) => {
    const value = identifiers.text(rule.unique)
    if (value === undefined) return
    const now: Seen = { child, position, row: identifiers.index, line: identifiers.line, told: false }
    const earlier = first.get(value)
    if (!earlier) return void first.set(value, now)
    if (!earlier.told) tell(value, earlier)
    earlier.told = true
    tell(value, now)
  }
  return { see, twice }
}

/** How reports call a child: by the authority's number, or by its place in the file. */
function childName({ identifiers }: Child, position: number): string {
  return identifiers.text('LAchildID') ?? `Child ${position + 1} in the file, without a number`
}

const infos = new WeakMap<Rule, RuleInfo>()

/** What the report says of a rule. */
export function infoOf(rule: Rule): RuleInfo {
  const items = rule.items.length > 0 ? ` (${rule.items.join(', ')})` : ''
  const source = `Children in need census specification, Department for Education, rule ${rule.code}${items}`
  const info = infos.get(rule) ?? { code: rule.code, severity: rule.severity, message: rule.says, source }
  infos.set(rule, info)
  return info
}

/** The rows of the hits, each once, in order of table and row. Rows that are not there are left out. */
function foundRows(rule: Rule, hits: readonly Hit[], file: string | null): FoundRow[] {
  const rows = new Set<Row>(hits.flat())
  const there = [...rows].filter((row) => row.index >= 0)
  const sorted = there.sort((a, b) => (a.table === b.table ? a.index - b.index : a.table < b.table ? -1 : 1))
  return sorted.map((row) => ({
    table: row.table,
    row: row.index,
    file,
    line: row.line,
    values: valuesOf(rule, row),
  }))
}

function valuesOf(rule: Rule, row: Row): Record<string, string> {
  const shown: Partial<Record<Table, readonly Parameters<typeof row.text>[0][]>> = rule.shows
  return Object.fromEntries((shown[row.table] ?? []).map((field) => [field, row.text(field) ?? '']))
}
