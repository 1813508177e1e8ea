import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { day, writeWorkbook } from '../xlsx/index.ts'
import { checkAnnexA } from './check.ts'
import { LISTS } from './lists.ts'
import { readDay } from './read-day.ts'

const SAMPLES = new URL('../../../../shared/data/returns/samples/annex-a/', import.meta.url)
const here = existsSync(SAMPLES)

const fileOf = (...sheets: Parameters<typeof writeWorkbook>[0]) => {
  const path = join(mkdtempSync(join(tmpdir(), 'kith-annex-a-')), 'annex-a.xlsx')
  writeFileSync(path, writeWorkbook(sheets))
  return path
}
const contacts = (rows: Parameters<typeof writeWorkbook>[0][number]['rows'], headings = HEADINGS) => ({
  name: 'List_1',
  columns: headings.map((heading) => ({ heading })),
  rows,
})
const HEADINGS = [
  'child unique id',
  'GENDER',
  'Ethnicity',
  'Date of  Birth',
  'Age',
  'Date of Contact',
  'Contact Sorce',
]

describe('a workbook of Annex A', () => {
  it('has eleven lists and 169 columns', () => {
    expect(LISTS.map(({ columns }) => columns.length)).toEqual([7, 8, 11, 12, 14, 14, 17, 34, 17, 16, 19])
  })

  it('is read by its headings, however they are written, and its cells are made the same', () => {
    const { lists, findings } = checkAnnexA({
      input: fileOf(
        contacts([['A1', 'F', 'WBRI - White British', '3-Apr-15', '9 yrs', day('2025-05-06'), 'School']]),
      ),
    })
    expect(lists[1]).toEqual([
      {
        line: 2,
        values: {
          'Child Unique ID': 'A1',
          Gender: 'b',
          Ethnicity: 'a',
          'Date of Birth': '2015-04-03',
          'Age of Child (Years)': '9',
          'Date of Contact': '2025-05-06',
          'Contact Source': 'b',
        },
      },
    ])
    expect([...findings]).toEqual([])
  })

  it('tells what is blank, what is not understood and what was guessed, with line and value', () => {
    const { findings } = checkAnnexA({
      input: fileOf(contacts([['A1', 'Fenale', '', '31/02/2015', 'x', day('2025-05-06'), 'The moon']])),
    })
    expect([...findings].map(({ rule }) => rule.code)).toEqual(['AA5', 'AA1', 'AA2', 'AA3', 'AA4'])
    const [guess] = findings
    expect(guess).toMatchObject({
      child: 'A1',
      rows: [{ table: 'List 1', line: 2, values: { Gender: 'Fenale (taken as Female)' } }],
    })
  })

  it('is put together from several sheets, past notes above and blank rows below', () => {
    const notes = { name: 'Notes', columns: [{ heading: 'Read me' }], rows: [['Not a list']] }
    const row = ['A1', 'F', 'WBRI', undefined, undefined, day('2025-05-06'), 'GP']
    const { lists } = checkAnnexA({
      input: fileOf(notes, contacts([row, []]), { ...contacts([row]), name: 'more' }),
    })
    expect(lists[1]).toHaveLength(2)
  })

  it('without any list, or that is no workbook, is told in a sentence', () => {
    const none = checkAnnexA({ input: fileOf({ name: 'x', columns: [{ heading: 'y' }], rows: [] }) })
    expect(none.troubles[0]).toMatchObject({
      kind: 'stop',
      message: expect.stringContaining('No list of Annex A'),
    })
    const path = join(mkdtempSync(join(tmpdir(), 'kith-annex-a-')), 'x.xlsx')
    writeFileSync(path, 'CHILD,SEX\n')
    expect(checkAnnexA({ input: path }).troubles[0]?.message).toContain('not a workbook')
  })

  it.skipIf(!here)(
    `of others is read whole${here ? '' : ` (skipped: ${SAMPLES.pathname} is not there)`}`,
    () => {
      const { lists, troubles } = checkAnnexA({ input: new URL('Annex_A_2024_Jan.xlsx', SAMPLES).pathname })
      expect(Object.values(lists).map((rows) => rows.length)).toEqual([5, 5, 6, 5, 5, 5, 7, 5, 6, 5, 5])
      expect(troubles).toEqual([])
    },
  )
})

it('a day is read as people in Britain write it, or not at all', () => {
  const read = (text: string) => readDay({ kind: 'text', text })
  for (const text of [
    '3/4/2025',
    '03-Apr-25',
    '3 April 2025',
    '2025-04-03 00:00:00',
    '03.04.2025 12:30',
    '45750',
  ])
    expect(read(text)).toBe('2025-04-03')
  for (const text of ['31/02/2025', '4/13/2025', 'soon', '2025', '12345678'])
    expect(read(text)).toBeUndefined()
})
