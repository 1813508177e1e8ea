import type { Return } from './model/return.ts'
import type { Setting } from './model/setting.ts'
import type { Row, Table } from './model/table.ts'
import type { RowRule, Rule } from './rule.ts'

/** Rows found, in columns: the number of the rule, the table and the row. */
export class Found {
  #cells = new Int32Array(3 * 1024)
  #tables: Table[] = []
  length = 0

  add(rule: number, table: Table, row: number): void {
    if (this.length * 3 === this.#cells.length) this.#grow()
    let place = this.#tables.indexOf(table)
    if (place < 0) place = this.#tables.push(table) - 1
    this.#cells.set([rule, place, row], this.length++ * 3)
  }

  rule(at: number): number {
    return this.#cells[at * 3]!
  }

  table(at: number): Table {
    return this.#tables[this.#cells[at * 3 + 1]!]!
  }

  row(at: number): number {
    return this.#cells[at * 3 + 2]!
  }

  #grow(): void {
    const grown = new Int32Array(this.#cells.length * 2)
    grown.set(this.#cells)
    this.#cells = grown
  }
}

/** Runs the rules over a return; says now and then how many children are done. */
export function runRules(
  whole: Return,
  rules: readonly Rule[],
  setting: Setting,
  onChildren?: (done: number) => void,
): Found {
  const found = new Found()
  rules.forEach((rule, number) => {
    if (rule.kind === 'row') runOnRows(whole, rule, number, setting, found)
    if (rule.kind === 'return')
      for (const { table, at } of rule.find(whole, setting)) found.add(number, table, at)
  })
  const perChild = rules.filter((rule) => rule.kind === 'child')
  const numbers = perChild.map((rule) => rules.indexOf(rule))
  for (let index = 0; index < whole.children.length; index++) {
    if (index % 1000 === 0) onChildren?.(index)
    const child = whole.child(index)
    for (let i = 0; i < perChild.length; i++) {
      const rows = perChild[i]!.find(child, setting)
      if (rows.length > 0) addRows(found, numbers[i]!, rows, whole)
    }
  }
  return found
}

/** One row object walks over the table, so that nothing is made for rows in which nothing is wrong. */
function runOnRows(whole: Return, rule: RowRule, number: number, setting: Setting, found: Found): void {
  const table = whole.now[rule.table] as Table
  const row = table.row(0)
  const wrong = rule.wrong as (row: Row, setting: Setting) => boolean
  for (row.at = 0; row.at < table.length; row.at++) {
    if (wrong(row, setting)) found.add(number, table, row.at)
  }
}

/** A row that a rule names twice is found once; rows of last year are never reported. */
function addRows(found: Found, rule: number, rows: readonly Row[], whole: Return): void {
  const done: Row[] = []
  for (const row of rows) {
    if (whole.now[row.table.name] !== row.table || done.includes(row)) continue
    found.add(rule, row.table, row.at)
    done.push(row)
  }
}
