import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { day, readWorkbook, SheetError, writeWorkbook } from './index.ts'
import { SHEET_LIMITS } from './parts.ts'
import { isDayFormat } from './styles.ts'

const PROVIDERS = new URL(
  '../../../../shared/data/returns/golden/ssda903-2026-clean/providers.xlsx',
  import.meta.url,
)

const rowsOf = (bytes: Uint8Array, at = 0) => [...readWorkbook(bytes)[at]!.rows()]
const texts = (bytes: Uint8Array, at = 0) =>
  rowsOf(bytes, at).map(({ cells }) => cells.map((cell) => cell?.text))

/** Spreadsheet programs keep fifteen digits, and no nought below nought. */
const digits = (number: number) => Number(number.toPrecision(15)) + 0

const sheet = (rows: Parameters<typeof writeWorkbook>[0][number]['rows']) => ({
  name: 'List 1',
  columns: [{ heading: 'Child' }, { heading: 'Day' }],
  rows,
})

describe('a workbook that is written', () => {
  it('reads back the same: words, numbers and days, with the blanks between them', () => {
    const bytes = writeWorkbook([
      sheet([
        ['a & <b>', day('2026-02-28')],
        [undefined, 3.5],
      ]),
      sheet([]),
    ])
    expect(readWorkbook(bytes).map(({ name }) => name)).toEqual(['List 1', 'List 1'])
    expect(rowsOf(bytes).map(({ line }) => line)).toEqual([1, 2, 3])
    expect(texts(bytes)).toEqual([
      ['Child', 'Day'],
      ['a & <b>', '2026-02-28'],
      [undefined, '3.5'],
    ])
    expect(rowsOf(bytes)[1]!.cells[1]!.kind).toBe('day')
  })

  it('is the same bytes for the same sheets', () => {
    const sheets = [sheet([['x', day('2026-01-01')]])]
    expect(Buffer.from(writeWorkbook(sheets)).equals(writeWorkbook(sheets))).toBe(true)
  })

  it('marks what looks like a formula as text, and leaves its value', () => {
    const bytes = writeWorkbook([sheet([['=1+1', '@SUM(A1)']])])
    const xml = Buffer.from(unzipSync(bytes)['xl/worksheets/sheet1.xml']!).toString()
    expect(xml).not.toContain('<f>')
    expect(xml.match(/s="3" t="inlineStr"/g)).toHaveLength(2)
    expect(texts(bytes)[1]).toEqual(['=1+1', '@SUM(A1)'])
  })

  it('gives back any text and any number', () => {
    const value = fc.oneof(
      fc.string({ minLength: 1, unit: 'binary' }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    )
    fc.assert(
      fc.property(fc.array(fc.array(value, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), (rows) => {
        const read = rowsOf(writeWorkbook([sheet(rows)])).slice(1)
        const wanted = rows.map((row) => row.map((each) => (typeof each === 'number' ? digits(each) : each)))
        const got = read.map(({ cells }) =>
          cells.map((cell) => (cell?.kind === 'number' ? digits(Number(cell.text)) : cell?.text)),
        )
        expect(got).toEqual(wanted.map((row) => row.map((each) => (each === 0 ? 0 : each))))
      }),
      { numRuns: 50 },
    )
  })
})

describe('a workbook that is read', () => {
  it.skipIf(!existsSync(PROVIDERS))('of homes, as others write them', () => {
    const [head, first, ...rest] = texts(readFileSync(PROVIDERS))
    expect(head?.slice(0, 2)).toEqual(['Provider type', 'URN'])
    expect(first?.[1]).toBe('SC400000')
    expect(rest).toHaveLength(599)
  })

  it('has shared, rich and sounded texts, truths, faults, formulas and days of 1904', () => {
    const book = (inner: string) => `<workbook xmlns:r="r"><workbookPr date1904="1"/>${inner}</workbook>`
    const bytes = zipSync({
      'xl/workbook.xml': strToU8(book('<sheets><sheet name="S" r:id="a"/></sheets>')),
      'xl/_rels/workbook.xml.rels': strToU8(
        '<Relationships><Relationship Id="a" Target="/xl/s.xml" Type="x/worksheet"/></Relationships>',
      ),
      'xl/styles.xml': strToU8(
        '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
      ),
      'xl/sharedStrings.xml': strToU8(
        '<sst><si><r><t>ri</t></r><r><t>ch</t></r><rPh><t>no</t></rPh></si><si><t>_x0041_b</t></si></sst>',
      ),
      'xl/s.xml': strToU8(
        '<worksheet><sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c><f>1+1</f><v>2</v></c><c s="1"><v>1</v></c></row></sheetData></worksheet>',
      ),
    })
    expect(texts(bytes)).toEqual([['rich', 'Ab', 'TRUE', '#N/A', '2', '1904-01-02']])
  })

  it('knows a day by its format', () => {
    for (const format of ['dd/mm/yyyy', '[$-809]d mmmm yyyy;@', 'mmm-yy', 'm/d/yy h:mm'])
      expect(isDayFormat(format)).toBe(true)
    for (const format of ['General', '0.00', '#,##0;[Red]-#,##0', 'h:mm:ss', '"day" 0', '[mm]:ss'])
      expect(isDayFormat(format)).toBe(false)
  })
})

describe('a workbook that is no good', () => {
  const small = { ...SHEET_LIMITS, part: 100_000 }
  const walk = (bytes: Uint8Array, limits = SHEET_LIMITS) => {
    for (const each of readWorkbook(bytes, limits)) for (const _ of each.rows());
  }
  const withSheet = (xml: string) => {
    const parts = unzipSync(writeWorkbook([sheet([])]))
    return zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(xml) })
  }

  it('is refused in words: not a workbook, the old form, damaged, malformed', () => {
    expect(() => walk(strToU8('CHILD,SEX\n1,M'))).toThrow('This is not a workbook')
    expect(() => walk(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))).toThrow('Save it as .xlsx')
    expect(() => walk(writeWorkbook([sheet([])]).slice(0, 300))).toThrow('damaged')
    expect(() => walk(withSheet('<worksheet>\n <sheetData></worksheet>'))).toThrow(
      /sheet1.xml, line 2, column \d+/,
    )
  })

  it('may not grow: bombs, far cells and endless text are refused', () => {
    const bomb = withSheet(`<worksheet>${' '.repeat(5_000_000)}</worksheet>`)
    expect(bomb.length).toBeLessThan(20_000)
    expect(() => walk(bomb, small)).toThrow('unpacks to more')
    const far = `<worksheet><sheetData>${'<row><c r="XFD1"><v>1</v></c></row>'.repeat(700)}</sheetData></worksheet>`
    expect(() => walk(withSheet(far))).toThrow('more cells')
    expect(() => walk(withSheet('<worksheet><sheetData><row r="-1"/></sheetData></worksheet>'))).toThrow(
      'no possible number',
    )
    expect(() =>
      walk(withSheet('<worksheet><sheetData><row><c r="ZZZZZZZZ1"/></row></sheetData></worksheet>')),
    ).toThrow('no possible place')
  })

  it('fetches nothing and defines nothing', () => {
    const outside = '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><worksheet>&f;</worksheet>'
    expect(() => walk(withSheet(outside))).toThrow('DOCTYPE')
  })

  it('is read or refused, whatever bytes of it are changed', () => {
    const good = existsSync(PROVIDERS)
      ? readFileSync(PROVIDERS)
      : writeWorkbook([sheet([['a', day('2026-01-01')]])])
    const change = fc.record({ at: fc.nat(good.length - 1), byte: fc.nat(255) })
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 30 }), fc.nat(good.length), (changes, cut) => {
        const bytes = Uint8Array.from(good)
        for (const { at, byte } of changes) bytes[at] = byte
        for (const tried of [bytes, bytes.subarray(0, cut)])
          try {
            walk(tried, { part: 2_000_000, cells: 50_000, characters: 1_000_000 })
          } catch (error) {
            expect(error).toBeInstanceOf(SheetError)
          }
      }),
      { numRuns: 150 },
    )
  })
})
