import { expect, test } from 'vitest'
import { type CaseTable, checkCase } from '../cases.ts'

const HEADER = ['Year ReferenceDate', '2026 2026-03-31']
type Own = [code: string, tables: Record<string, string[]>, found: Record<string, number[]>]

/** Own cases, one or more a rule: the first line of a table names its columns, - is missing, rows count from 0. */
const CASES: Own[] = [
  ['100', { Header: HEADER }, {}],
  [
    '1510',
    { ChildIdentifiers: ['UPN', 'A886000000001', 'J886000000001', 'A8860000001', '-'] },
    { ChildIdentifiers: [0] },
  ],
  [
    '1520',
    { ChildIdentifiers: ['LAchildID UPN', 'a X', 'b -', 'c X', 'd Y', 'e -', 'f X'] },
    { ChildIdentifiers: [0, 2, 5] },
  ],
  [
    '1570',
    { ChildIdentifiers: ['LAchildID', 'A2345678901234567890', 'A23456789012345678901', '-'] },
    { ChildIdentifiers: [1] },
  ],
  ['1580', { ChildIdentifiers: ['LAchildID', 'Aa1', 'A-1', 'A_1', '-'] }, { ChildIdentifiers: [1, 2] }],
  ['8500', { ChildIdentifiers: ['LAchildID', 'a', '-', '-'] }, { ChildIdentifiers: [1, 2] }],
  [
    '8525Q',
    {
      ChildIdentifiers: [
        'PersonBirthDate ExpectedPersonBirthDate',
        '- -',
        '2025-01-01 -',
        '- 2026-05-01',
        '2025-01-01 2025-01-01',
      ],
    },
    { ChildIdentifiers: [0, 3] },
  ],
  [
    '8535Q',
    {
      ChildIdentifiers: [
        'PersonBirthDate PersonDeathDate',
        '2025-05-02 2025-05-01',
        '2025-05-02 2025-05-02',
        '- 2025-05-01',
      ],
    },
    { ChildIdentifiers: [0] },
  ],
  [
    '8569Q',
    {
      Header: HEADER,
      CINdetails: [
        'CINreferralDate ReferralNFA',
        '2025-03-30 1',
        '2025-03-31 1',
        '2025-03-30 0',
        '2025-05-01 1',
      ],
    },
    { CINdetails: [0] },
  ],
  [
    '8585Q',
    {
      ChildIdentifiers: ['LAchildID PersonDeathDate', 'a -', 'b 2025-06-01', 'c -'],
      CINdetails: ['LAchildID ReasonForClosure', 'a RC2', 'b RC2', 'c RC3'],
    },
    { ChildIdentifiers: [0], CINdetails: [0] },
  ],
  [
    '8608',
    {
      Assessments: [
        'AssessmentActualStartDate AssessmentAuthorisationDate',
        '2025-06-02 2025-06-01',
        '2025-06-02 2025-06-02',
        '2025-06-02 -',
      ],
    },
    { Assessments: [0] },
  ],
  [
    '8610',
    { CINdetails: ['ReferralNFA PrimaryNeedCode', '0 -', 'false N1', '1 -', '- -'] },
    { CINdetails: [0] },
  ],
  [
    '8614',
    {
      Assessments: [
        'LAchildID AssessmentAuthorisationDate AssessmentFactors',
        'a - 3A',
        'b 2025-06-02 3A',
        'c - -',
      ],
    },
    { Assessments: [0] },
  ],
  [
    '8615',
    {
      Section47: [
        'S47ActualStartDate DateOfInitialCPC',
        '2025-06-02 2025-06-01',
        '- 2025-06-01',
        '2025-06-01 2025-06-01',
        '- -',
      ],
    },
    { Section47: [0, 1] },
  ],
  [
    '8620',
    {
      Header: HEADER,
      CINdetails: ['CINclosureDate', '2025-03-31', '2025-04-01', '2026-03-31', '2026-04-01', '-'],
    },
    { CINdetails: [0, 3] },
  ],
  [
    '8630',
    {
      CINdetails: [
        'CINreferralDate CINclosureDate',
        '2025-06-02 2025-06-01',
        '2025-06-02 2025-06-02',
        '2025-06-02 -',
      ],
    },
    { CINdetails: [0] },
  ],
  [
    '8670Q',
    {
      Header: HEADER,
      Assessments: [
        'AssessmentActualStartDate AssessmentAuthorisationDate',
        '2026-01-26 -',
        '2026-01-27 -',
        '2026-01-01 2026-03-01',
      ],
    },
    { Assessments: [0] },
  ],
  [
    '8740',
    {
      Header: HEADER,
      Section47: [
        'S47ActualStartDate DateOfInitialCPC ICPCnotRequired',
        '2025-03-31 - 0',
        '2025-04-01 - 0',
        '2025-03-31 - true',
        '2025-03-31 2025-04-02 0',
      ],
    },
    { Section47: [0] },
  ],
  [
    '8770Q',
    {
      Header: HEADER,
      ChildIdentifiers: [
        'LAchildID UPN UPNunknown PersonBirthDate',
        'a - - 2020-08-31',
        'b - UN1 2015-01-01',
        'c - UN2 2015-01-01',
        'd X - 2015-01-01',
        'e - - 2020-09-01',
        'f - - 2015-01-01',
      ],
      CINdetails: ['LAchildID ReferralNFA', 'a 0', 'b false', 'c 0', 'd 0', 'e 0', 'f 1'],
    },
    { ChildIdentifiers: [0, 1] },
  ],
  [
    '8772',
    {
      ChildIdentifiers: ['LAchildID UPNunknown', 'a UN7', 'b UN7', 'c UN2'],
      CINdetails: ['LAchildID ReferralNFA', 'a 1', 'a 0', 'b true', 'c 0'],
    },
    { ChildIdentifiers: [0], CINdetails: [1] },
  ],
  [
    '8831',
    {
      CINdetails: [
        'LAchildID CINdetailsID ReferralNFA DateOfInitialCPC',
        'a 1 1 -',
        'b 1 true 2025-06-01',
        'c 1 1 -',
        'd 1 0 2025-06-01',
        'e 1 1 -',
      ],
      Assessments: ['LAchildID CINdetailsID', 'a 1', 'd 1'],
      Section47: ['LAchildID CINdetailsID', 'd 1', 'e 1'],
    },
    { CINdetails: [0, 1, 4], Assessments: [0], Section47: [1] },
  ],
  [
    '8866',
    {
      CINdetails: [
        'CINreferralDate ReferralSource',
        '2013-04-01 -',
        '2013-03-31 -',
        '2025-06-01 5D',
        '2025-06-01 5E',
        '- -',
      ],
    },
    { CINdetails: [0, 3] },
  ],
  [
    '8867',
    {
      CINdetails: ['LAchildID CINdetailsID CINclosureDate', 'a 1 2025-06-01', 'a 2 -', 'b 1 2025-06-01'],
      Assessments: ['LAchildID CINdetailsID AssessmentAuthorisationDate', 'a 1 -', 'a 2 -', 'b 1 2025-05-01'],
    },
    { CINdetails: [0], Assessments: [0] },
  ],
  [
    '8869',
    {
      Assessments: [
        'LAchildID CINdetailsID AssessmentAuthorisationDate AssessmentFactors',
        'a 1 2025-06-01 21',
        'a 1 2025-06-01 3A',
        'b 1 2025-06-01 21',
        'c 1 2025-06-01 3A',
      ],
    },
    { Assessments: [0, 1] },
  ],
  [
    '8870Q',
    { Section47: ['InitialCPCtarget', '2025-06-06', '2025-06-07', '2025-06-08', '2025-06-09'] },
    { Section47: [1, 2] },
  ],
  ['8875', { Section47: ['DateOfInitialCPC', '2025-06-06', '2025-06-07', '-'] }, { Section47: [1] }],
  [
    '8896',
    {
      Assessments: [
        'LAchildID CINdetailsID AssessmentAuthorisationDate',
        'a 1 -',
        'a 1 -',
        'a 2 -',
        'b 1 -',
        'b 1 2025-06-01',
      ],
    },
    { Assessments: [0, 1] },
  ],
  [
    '8920',
    {
      ChildIdentifiers: ['LAchildID PersonDeathDate', 'a 2025-06-01', 'b 2025-06-01'],
      ChildProtectionPlans: ['LAchildID CPPendDate', 'a 2025-06-02', 'b 2025-06-01', 'a -'],
    },
    { ChildIdentifiers: [0], ChildProtectionPlans: [0] },
  ],
  [
    '8935',
    { ChildProtectionPlans: ['LAchildID CPPendDate', 'a -', 'a -', 'a 2025-06-01', 'b -'] },
    { ChildProtectionPlans: [0, 1, 2] },
  ],
  [
    '4001',
    {
      CINplanDates: ['LAchildID CINdetailsID CINPlanEndDate', 'a 1 -', 'b 1 2025-06-01', 'c 1 -'],
      ChildProtectionPlans: ['LAchildID CINdetailsID CPPendDate', 'a 1 -', 'b 1 -', 'c 2 -'],
    },
    { CINplanDates: [0], ChildProtectionPlans: [0] },
  ],
  [
    '4003',
    {
      CINplanDates: [
        'LAchildID CINPlanStartDate CINPlanEndDate',
        'a 2025-05-01 2025-06-30',
        'b 2025-05-01 2025-06-30',
        'c 2025-05-01 2025-05-02',
      ],
      ChildProtectionPlans: ['LAchildID CPPID CPPendDate', 'a 1 2025-07-30', 'b 1 2025-06-10', 'c 1 -'],
      Reviews: ['LAchildID CPPID CPPreviewDate', 'a 1 2025-06-10', 'b 1 2025-06-10', 'c 1 2025-06-10'],
    },
    { CINplanDates: [0], ChildProtectionPlans: [0], Reviews: [0] },
  ],
  [
    '4004',
    { CINplanDates: ['LAchildID CINdetailsID CINPlanEndDate', 'a 1 -', 'a 2 -', 'b 1 -', 'b 1 2025-06-01'] },
    { CINplanDates: [0, 1] },
  ],
  [
    '4008',
    {
      ChildIdentifiers: ['LAchildID PersonDeathDate', 'a 2025-06-01', 'b 2025-06-01'],
      CINplanDates: ['LAchildID CINPlanStartDate', 'a 2025-06-02', 'b 2025-06-01'],
    },
    { ChildIdentifiers: [0], CINplanDates: [0] },
  ],
  [
    '4016',
    {
      Header: HEADER,
      CINplanDates: [
        'LAchildID CINPlanStartDate',
        'a 2025-06-01',
        'a 2025-06-30',
        'b 2025-09-01',
        'c 2025-05-31',
      ],
      ChildProtectionPlans: [
        'LAchildID CPPstartDate CPPendDate',
        'a 2025-06-01 2025-06-30',
        'b 2025-06-01 -',
        'c 2025-06-01 -',
      ],
    },
    { CINplanDates: [0, 2], ChildProtectionPlans: [0, 1] },
  ],
]

test.for(CASES)('rule %s finds what it says and nothing beside', ([code, tables, found]) => {
  const read = Object.fromEntries(Object.entries(tables).map(([name, lines]) => [name, readTable(lines)]))
  expect(checkCase({ id: code, code, ruleset: '2025-26', tables: read }).found).toEqual(found)
})

const CONFERENCES = ['LAchildID DateOfInitialCPC', 'a 2025-06-02', 'b 2024-06-02']

test.for([
  [
    '2883',
    {
      Header: HEADER,
      Section47: CONFERENCES,
      ChildProtectionPlans: ['LAchildID CPPstartDate', 'a 2025-06-02', 'b 2025-06-02'],
    },
    true,
  ],
  [
    '2883',
    {
      Header: HEADER,
      Section47: CONFERENCES,
      ChildProtectionPlans: ['LAchildID CPPstartDate', 'a 2025-06-02'],
    },
    false,
  ],
  ['2888Q', { Disabilities: ['LAchildID Disability', 'a LD', 'a NONE', 'b HEAR'] }, true],
  ['2888Q', { Disabilities: ['LAchildID Disability', 'a LD', 'a VIS', 'b HEAR'] }, false],
  [
    '2887Q',
    {
      Disabilities: [
        'LAchildID Disability',
        'a MOB',
        'a HAND',
        'a PC',
        'a INC',
        'a COMM',
        'a LD',
        'a HEAR',
        'b VIS',
      ],
    },
    false,
  ],
  ['2886Q', { ChildIdentifiers: ['Sex ExpectedPersonBirthDate', 'F -', 'U 2026-05-01'] }, false],
  ['2886Q', { ChildIdentifiers: ['Sex ExpectedPersonBirthDate', 'F -', 'U -'] }, true],
] as [string, Record<string, string[]>, boolean][])(
  'rule %s looks at the whole return',
  ([code, tables, fails]) => {
    const read = Object.fromEntries(Object.entries(tables).map(([name, lines]) => [name, readTable(lines)]))
    const { wholeReturn = false, found } = checkCase({ id: code, code, ruleset: '2025-26', tables: read })
    expect([wholeReturn, found]).toEqual([fails, {}])
  },
)

function readTable([columns, ...rows]: string[]): CaseTable {
  const cells = (line: string) => line.split(' ').map((cell) => (cell === '-' ? null : cell))
  return { columns: columns!.split(' ').map((name) => ({ name })), rows: rows.map(cells) }
}
