import { PREV_PERM } from '../../codes/lists.ts'
import { isPartialDay, parseDay } from '../../model/days.ts'
import { childRule, rowRule } from '../../rule.ts'
import { anyGiven, codeRule } from '../families.ts'
import { AUTHORITIES } from './authorities.ts'

const FIELDS = ['PREV_PERM', 'LA_PERM', 'DATE_PERM'] as const

/** Children who come back into care after adoption, special guardianship or a child arrangements order. */
export const permanenceRules = [
  childRule({
    code: '630',
    fields: ['RNE', ...FIELDS],
    message:
      'Care began in the year: say whether the child had a permanent home before, and if so when and where.',
    find: (child, { start }) => {
      const began = child.episodes.filter(({ RNE, DECOM }) => RNE === 'S' && DECOM >= start)
      const rows = child.rows.PrevPerm
      const said = rows.some((row) => row.PREV_PERM === 'Z1' || FIELDS.every((field) => row.given(field)))
      return said ? [] : [...began]
    },
  }),
  codeRule('631', 'PrevPerm', 'PREV_PERM', PREV_PERM, 'may be blank'),
  childRule({
    code: '632',
    fields: ['DATE_PERM', 'DECOM'],
    message:
      'DATE_PERM is not a date, or is not before care began. Write DD/MM/YYYY, with ZZ for a part not known.',
    find: ({ rows, byStart }) => {
      const first = byStart[0]
      if (!first) return []
      return rows.PrevPerm.filter((row) => !isBefore(row.text('DATE_PERM'), first.DECOM)).flatMap((row) => [
        row,
        first,
      ])
    },
  }),
  rowRule({
    code: '633',
    table: 'PrevPerm',
    fields: ['LA_PERM'],
    message: 'LA_PERM is not the number of an authority, 999, or WAL, SCO, NUK or NIR. Correct it.',
    wrong: (row) => row.given('LA_PERM') && !AUTHORITIES.has(row.LA_PERM),
  }),
  childRule({
    code: '634',
    fields: [...FIELDS, 'DECOM'],
    message: 'This is asked only where care began in the year. Take the values out, or correct DECOM.',
    find: ({ rows, byStart, episodes }, { start }) => {
      const latest = byStart.at(-1)
      const filled = rows.PrevPerm.filter((row) => anyGiven(row, FIELDS))
      return latest && latest.DECOM < start && filled.length > 0 ? [...filled, ...episodes] : []
    },
  }),
  rowRule({
    code: '635',
    table: 'PrevPerm',
    fields: FIELDS,
    message:
      'When and where is given, but not what the permanent home was. Give PREV_PERM, or take them out.',
    wrong: (row) => !row.given('PREV_PERM') && (row.given('LA_PERM') || row.given('DATE_PERM')),
  }),
]

/** A date before the day care began; where a part of it is not known, only its form can be judged. */
function isBefore(text: string, day: number): boolean {
  if (text === '') return true
  return text.includes('Z') ? isPartialDay(text) : parseDay(text) < day
}
