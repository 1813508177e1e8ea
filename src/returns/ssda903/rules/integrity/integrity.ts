import type { TableName } from '../../model/tables.ts'
import { type ChildRule, childRule } from '../../rule.ts'

const source = 'Our own check that the lists of a return agree'

/** Whether the lists of a return speak of the same children. */
export const integrityRules = [
  ...numbered(
    'INT',
    1,
    ['AD1', 'PlacedAdoption', 'Episodes', 'Missing', 'OC2', 'OC3', 'PrevPerm', 'Reviews', 'UASC'],
    notInHeader,
  ),
  ...numbered(
    'INT',
    11,
    ['AD1', 'PlacedAdoption', 'Missing', 'OC2', 'OC3', 'PrevPerm', 'Reviews', 'UASC'],
    (code, table) => differsFromHeader(code, table, 'DOB'),
  ),
  differsFromHeader('INT21', 'UASC', 'SEX'),
  ...numbered('INT', 31, ['AD1', 'Header', 'OC2', 'OC3', 'PrevPerm', 'UASC'], repeated),
  childRule({
    code: 'EPI',
    source,
    fields: ['CHILD'],
    message:
      'The child is in the header but has neither an episode nor care leaver answers. Add them, or take the child out.',
    find: ({ rows }) => (rows.Episodes.length + rows.OC3.length === 0 ? rows.Header : []),
  }),
  childRule({
    code: '1012',
    fields: ['CHILD'],
    message:
      'The child has no episode this year, so other lists must not speak of the child. Add the episode, or take the row out.',
    find: ({ rows }) =>
      rows.Episodes.length > 0
        ? []
        : [
            ...rows.PlacedAdoption,
            ...rows.Missing,
            ...rows.Reviews,
            ...rows.AD1,
            ...rows.PrevPerm,
            ...rows.OC2,
          ],
  }),
]

/** One rule per table, numbered from a first number on: INT01, INT02 … */
function numbered(
  prefix: string,
  first: number,
  tables: TableName[],
  make: (code: string, table: TableName) => ChildRule,
): ChildRule[] {
  return tables.map((table, i) => make(`${prefix}${String(first + i).padStart(2, '0')}`, table))
}

function notInHeader(code: string, table: TableName): ChildRule {
  return childRule({
    code,
    source,
    fields: ['CHILD'],
    message: `The child is in ${table} but not in the header. Add the child to the header, or correct the identifier.`,
    find: ({ rows }) => (rows.Header.length === 0 ? rows[table] : []),
  })
}

function differsFromHeader(code: string, table: TableName, field: 'DOB' | 'SEX'): ChildRule {
  return childRule({
    code,
    source,
    fields: [field],
    message: `${field} in ${table} differs from the header. Correct whichever is wrong.`,
    find: ({ rows }) =>
      rows[table].filter((row) =>
        rows.Header.some(
          (header) => cellOf(row, field) !== cellOf(header, field) && !(field === 'SEX' && header.SEX === ''),
        ),
      ),
  })
}

function repeated(code: string, table: TableName): ChildRule {
  return childRule({
    code,
    source,
    fields: ['CHILD'],
    message: `The child is in ${table} more than once. Keep one row.`,
    find: ({ id, rows }) => (id !== '' && rows[table].length > 1 ? rows[table] : []),
  })
}

/** The text of a column that only some tables have. */
const cellOf = (row: { text(column: never): string }, field: string) => row.text(field as never)
