import { strToU8, type Zippable, zipSync } from 'fflate'
import { type Cell, lettersOf, serialOfDay } from './cell.ts'
import { CONTENT_TYPES, partsOf, STYLES } from './write-parts.ts'
import { escapeXml } from './xml-text.ts'

/** A value to be written: words and codes, a number, a day, yes or no as the sheet wants them; undefined leaves it blank. */
export type Value = Cell | string | number | undefined

export type NewSheet = {
  name: string
  columns: readonly { heading: string; width?: number }[]
  rows: Iterable<readonly Value[]>
}

/** Every archive bears this moment, so that the same sheets give the same bytes. */
const MOMENT = '2000-01-01T00:00:00'

/**
 * A workbook (.xlsx) as bytes; the same sheets give the same bytes. The heading stays in sight, days are days, and text
 * that a spreadsheet program would run as a formula is marked as text: its value is not changed.
 */
export function writeWorkbook(sheets: readonly NewSheet[]): Uint8Array {
  const files: Zippable = {}
  for (const [name, text] of Object.entries(partsOf(sheets.map((sheet) => sheet.name))))
    files[name] = strToU8(text)
  files['xl/styles.xml'] = strToU8(STYLES)
  sheets.forEach((sheet, i) => {
    files[`xl/worksheets/sheet${i + 1}.xml`] = strToU8(sheetXml(sheet))
  })
  files['[Content_Types].xml'] = strToU8(CONTENT_TYPES(sheets.length))
  return zipSync(files, { mtime: MOMENT, level: 6 })
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'

function sheetXml({ columns, rows }: NewSheet): string {
  const lines: string[] = [
    rowXml(
      1,
      columns.map(({ heading }) => heading),
      true,
    ),
  ]
  let line = 1
  for (const row of rows) lines.push(rowXml(++line, row, false))
  const last = `${lettersOf(Math.max(0, columns.length - 1))}${line}`
  const widths = columns.map(
    ({ heading, width = Math.min(40, Math.max(12, heading.length * 0.8)) }, i) =>
      `<col min="${i + 1}" max="${i + 1}" width="${width.toFixed(1)}" customWidth="1"/>`,
  )
  const cols = widths.length > 0 ? `<cols>${widths.join('')}</cols>` : ''
  const filter = columns.length > 0 ? `<autoFilter ref="A1:${last}"/>` : ''
  return `${HEAD}<worksheet ${MAIN}><dimension ref="A1:${last}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>${cols}<sheetData>${lines.join('')}</sheetData>${filter}<pageSetup orientation="landscape" fitToHeight="0"/></worksheet>`
}

const rowXml = (line: number, values: readonly Value[], heading: boolean) =>
  `<row r="${line}">${values.map((value, i) => cellXml(`${lettersOf(i)}${line}`, value, heading)).join('')}</row>`

/** Indices into the styles of write-parts.ts. */
const STYLE = { plain: 0, heading: 1, day: 2, guarded: 3 } as const

function cellXml(reference: string, value: Value, heading: boolean): string {
  if (value === undefined || value === '') return ''
  const cell = asCell(value)
  if (cell.kind === 'number') return `<c r="${reference}"><v>${cell.text}</v></c>`
  if (cell.kind === 'day') return `<c r="${reference}" s="${STYLE.day}"><v>${serialOfDay(cell.text)}</v></c>`
  if (cell.kind === 'truth') return `<c r="${reference}" t="b"><v>${cell.text === 'TRUE' ? 1 : 0}</v></c>`
  const style = heading ? STYLE.heading : looksLikeFormula(cell.text) ? STYLE.guarded : STYLE.plain
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell.text)}</t></is></c>`
}

const asCell = (value: Exclude<Value, undefined>): Cell =>
  typeof value === 'object'
    ? value
    : { kind: typeof value === 'number' ? 'number' : 'text', text: String(value) }

/** What a spreadsheet program would take for a formula when the cell is edited or pasted. */
const looksLikeFormula = (text: string) => /^[\s]*[=+\-@\t\r]/.test(text)

export const day = (text: string | null | undefined): Value => (text ? { kind: 'day', text } : undefined)
