import { expect, test } from 'vitest'
import { checkSsda903Cases } from '../cases.ts'

type Table = [columns: string, ...rows: string[]]
type Found = Record<string, number[]>

/** What a rule finds in tables written as words with spaces between; a dot is a blank cell. */
function find(code: string, tables: Record<string, Table>, ruleset = '2025_26', metadata = {}): Found {
  const built = Object.entries(tables).map(([name, [columns, ...rows]]) => [
    name,
    {
      columns: columns.split(' ').map((column) => ({ name: column })),
      rows: rows.map((row) => row.split(' ').map((cell) => (cell === '.' ? null : cell))),
    },
  ])
  const unit = { id: code, code, ruleset, metadata, tables: Object.fromEntries(built) }
  return checkSsda903Cases({ cases: [unit] })[0]!.found
}

const cases: [sentence: string, code: string, tables: Record<string, Table>, found: Found][] = [
  [
    'a code of last year is not a code of this',
    '146',
    { Episodes: ['PLACE', 'U1', 'H5', 'Z1', 'Z12', '.'] },
    { Episodes: [1, 2] },
  ],
  ['a code in small letters is the same code', '143', { Episodes: ['RNE', 's', 'x'] }, { Episodes: [1] }],
  [
    'an end needs its reason',
    '148',
    { Episodes: ['DEC REC', '01/02/2026 X1', '01/02/2026 .', '. X1', '. .'] },
    { Episodes: [1, 2] },
  ],
  [
    'an episode lasts a day at least',
    '355',
    { Episodes: ['DECOM DEC', '01/05/2025 01/05/2025', '01/05/2025 02/05/2025'] },
    { Episodes: [0] },
  ],
  [
    'an earlier episode is not open',
    '142',
    { Episodes: ['CHILD DECOM DEC REC', 'A 01/06/2025 . .', 'A 01/05/2025 . .', 'B 01/05/2025 . .'] },
    { Episodes: [1] },
  ],
  [
    'X1 is followed by an episode on the same day',
    '388',
    {
      Episodes: [
        'CHILD DECOM DEC REC',
        'A 01/05/2025 01/06/2025 X1',
        'A 01/06/2025 01/07/2025 X1',
        'A 02/07/2025 . .',
      ],
    },
    { Episodes: [1] },
  ],
  [
    'a legal status that changes alone leaves the home as it was',
    '434',
    {
      Episodes: [
        'CHILD DECOM RNE LS URN',
        'A 01/05/2025 S C1 1',
        'A 01/06/2025 L C2 1',
        'A 01/07/2025 L C2 1',
        'A 01/08/2025 L C1 2',
      ],
    },
    { Episodes: [2, 3] },
  ],
  [
    'unbroken police protection is counted as one',
    '361',
    {
      Episodes: [
        'CHILD DECOM DEC LS',
        'A 01/05/2025 03/05/2025 L1',
        'A 03/05/2025 05/05/2025 L1',
        'B 01/05/2025 03/05/2025 L1',
      ],
    },
    { Episodes: [0, 1] },
  ],
  [
    'short breaks are added up within the year',
    '367',
    { Episodes: ['CHILD DECOM DEC LS', 'A 01/02/2025 01/05/2025 V3', 'B 01/05/2025 01/08/2025 V3'] },
    { Episodes: [1] },
  ],
  [
    'after a temporary home the child comes back',
    '383',
    {
      Episodes: [
        'CHILD DECOM RNE PLACE PL_POST',
        'A 01/05/2025 S U1 CT1',
        'A 01/06/2025 P T1 CT2',
        'A 01/07/2025 P U4 CT1',
      ],
    },
    { Episodes: [2] },
  ],
  [
    'a birthday on 29 February is on the 28th in other years',
    '352',
    {
      Header: ['CHILD DOB', 'A 29/02/2008', 'B 29/02/2008'],
      Episodes: ['CHILD DECOM RNE', 'A 27/02/2026 S', 'B 28/02/2026 S'],
    },
    { Episodes: [1] },
  ],
  [
    'a mother remains one',
    '207',
    {
      Header: ['CHILD MOTHER', 'A 0', 'B 1'],
      Header_last: ['CHILD MOTHER', 'A 1', 'B 1'],
      Episodes: ['CHILD', 'A', 'B'],
    },
    { Header: [0] },
  ],
  [
    'a pupil number belongs to one child',
    '444',
    { Header: ['CHILD UPN', 'A X1', 'B X1', 'C UN1', 'D UN1'] },
    { Header: [0, 1] },
  ],
  [
    'health is asked of children looked after all year',
    '190',
    {
      OC2: ['CHILD CONVICTED', 'A 0', 'B 0'],
      Episodes: ['CHILD DECOM DEC RNE REC LS', 'A 01/01/2020 . P . C2', 'B 01/05/2025 . S . C2'],
    },
    { OC2: [1] },
  ],
  [
    'a questionnaire has a score or a reason',
    '197a',
    { OC2: ['SDQ_SCORE SDQ_REASON', '4 SDQ1', '4 .', '. SDQ1'] },
    { OC2: [0] },
  ],
  [
    'a foyer is not for those under 18',
    '347',
    { OC3: ['DOB ACCOM', '01/05/2007 T1', '01/05/2007 B1', '01/05/2005 T2'] },
    { OC3: [0] },
  ],
  [
    'an adoption has two people or one',
    '511',
    { AD1: ['NB_ADOPTR SEX_ADOPTR', '2 M1', '2 MF', '1 F1'] },
    { AD1: [0] },
  ],
  [
    'an earlier decision is given up before a later one',
    '583',
    {
      PlacedAdoption: [
        'CHILD DATE_PLACED DATE_PLACED_CEASED',
        'A 01/02/2026 .',
        'A 15/01/2025 .',
        'B 01/02/2026 .',
      ],
    },
    { PlacedAdoption: [1] },
  ],
  [
    'a child who is missing comes back before going again',
    '574',
    {
      Missing: [
        'CHILD MIS_START MIS_END',
        'A 01/05/2025 .',
        'A 03/05/2025 04/05/2025',
        'B 01/05/2025 02/05/2025',
        'B 02/05/2025 03/05/2025',
      ],
    },
    { Missing: [1] },
  ],
  [
    'a child goes missing from care',
    '578',
    {
      Missing: ['CHILD MIS_START', 'A 01/05/2025', 'A 01/07/2025'],
      Episodes: ['CHILD DECOM DEC', 'A 01/04/2025 01/06/2025'],
    },
    { Missing: [1] },
  ],
  [
    'a review and how the child took part go together',
    '167',
    { Reviews: ['REVIEW REVIEW_CODE', '01/05/2025 PN1', '01/05/2025 .', '. .'] },
    { Reviews: [1] },
  ],
  [
    'part of a date may be unknown',
    '632',
    {
      PrevPerm: ['CHILD DATE_PERM', 'A ZZ/05/2020', 'B 1990'],
      Episodes: ['CHILD DECOM', 'A 01/05/2025', 'B 01/05/2025'],
    },
    { PrevPerm: [1], Episodes: [1] },
  ],
  [
    'the latest social worker goes on',
    'SW17STG2',
    {
      SWEpisodes: [
        'CHILD SW_DECOM SW_DEC',
        'A 01/05/2025 01/06/2025',
        'B 01/05/2025 01/06/2025',
        'B 01/06/2025 .',
      ],
    },
    { SWEpisodes: [0] },
  ],
  [
    'an order that deprives of liberty goes with some homes only',
    '709',
    {
      DoLo: ['CHILD DOLO_START DOLO_END', 'A 01/05/2025 01/06/2025', 'B 01/05/2025 01/06/2025'],
      Episodes: ['CHILD DECOM DEC PLACE', 'A 01/04/2025 . U1', 'B 01/04/2025 . K2'],
    },
    { DoLo: [0], Episodes: [0] },
  ],
  [
    'every list speaks of children in the header',
    'INT05',
    { Header: ['CHILD', 'A'], OC2: ['CHILD', 'A', 'B'] },
    { OC2: [1] },
  ],
]

test.each(cases)('%s (%s)', (_sentence, code, tables, found) => {
  const year = { collection_start: '01/04/2025', collection_end: '31/03/2026' }
  const answer = find(code, tables, '2025_26', year)
  const inOrder = Object.entries(answer).map(([table, rows]) => [
    table,
    [...new Set(rows)].sort((a, b) => a - b),
  ])
  expect(Object.fromEntries(inOrder)).toEqual(found)
})

test('the codes of a case are those of its own year', () => {
  expect(find('101', { Header: ['SEX', '1', 'F'] }, '2023_24')).toEqual({ Header: [1] })
  expect(find('101', { Header: ['SEX', '1', 'F'] }, '2024_25')).toEqual({ Header: [0] })
})

test('a case that names no rule finds nothing, and a file that is no list of cases is refused', () => {
  expect(find('999', { Header: ['SEX', '1'] })).toEqual({})
  expect(() => checkSsda903Cases({ nothing: true })).toThrow(/not in the expected form/)
})
