import { UPN_UNKNOWN } from '../../codes/lists.ts'
import type { Child } from '../../model/child.ts'
import { isDay } from '../../model/days.ts'
import type { RowOf } from '../../model/table.ts'
import { childRule } from '../../rule.ts'

type Header = RowOf<'Header'>

/** In 2024-25 the codes 1 and 2 became M and F: the same sex under its new code is no change. */
const NEW_CODES_IN = 2025
const sexIn = (year: number, { SEX }: Header): string =>
  year === NEW_CODES_IN ? ({ 1: 'M', 2: 'F' }[SEX] ?? SEX) : SEX

/** What should not change from one year to the next. */
export const headerSinceLastYear = [
  childRule({
    code: '202',
    needs: ['last year'],
    fields: ['SEX'],
    message: "SEX differs from last year's return. Correct whichever is wrong.",
    find: (child, { year }) => compare(child, (now, last) => sexIn(year, now) !== sexIn(year, last)),
  }),
  childRule({
    code: '203',
    needs: ['last year'],
    fields: ['DOB'],
    message: "The date of birth differs from last year's return. Correct whichever is wrong.",
    find: changed((now, last) => now.DOB !== last.DOB),
  }),
  childRule({
    code: '204',
    needs: ['last year'],
    fields: ['ETHNIC'],
    message: "ETHNIC differs from last year's return. Correct whichever is wrong.",
    find: changed((now, last) => now.ETHNIC !== last.ETHNIC),
  }),
  childRule({
    code: '207',
    needs: ['last year'],
    fields: ['MOTHER'],
    message: 'MOTHER was 1 last year and is not now. A mother remains one: correct MOTHER.',
    find: (child) =>
      child.episodes.length > 0
        ? compare(child, (now, last) => last.MOTHER === '1' && now.MOTHER !== '1')
        : [],
  }),
  childRule({
    code: '208',
    needs: ['last year'],
    fields: ['UPN'],
    message: "UPN differs from last year's return in a way it should not. Correct it.",
    find: changed((now, last) => now.UPN !== last.UPN && !isFairUpnMove(last.UPN, now.UPN)),
  }),
  childRule({
    code: '624',
    needs: ['last year'],
    fields: ['MC_DOB'],
    message: "MC_DOB differs from last year's return. Correct whichever is wrong.",
    find: changed((now, last) => isDay(last.MC_DOB) && now.MC_DOB !== last.MC_DOB),
  }),
  childRule({
    code: '626',
    needs: ['last year'],
    fields: ['MOTHER', 'MC_DOB'],
    message:
      'The first child was born before this year, but MOTHER was 0 last year. Check MC_DOB and MOTHER.',
    find: (child, { start }) =>
      compare(child, (now, last) => now.MOTHER === '1' && last.MOTHER === '0' && now.MC_DOB < start),
  }),
]

function changed(differs: (now: Header, last: Header) => boolean) {
  return (child: Child) => compare(child, differs)
}

/** This year's header rows that differ from any of last year's for the same child. */
function compare(child: Child, differs: (now: Header, last: Header) => boolean): Header[] {
  if (child.last.Header.length === 0) return []
  return child.rows.Header.filter((now) => child.last.Header.some((last) => differs(now, last)))
}

/** A number found where there was none, or a new reason for having none. */
function isFairUpnMove(last: string, now: string): boolean {
  const found = (last === '' || UPN_UNKNOWN.has(last)) && now !== '' && !UPN_UNKNOWN.has(now)
  const newReason = (last === 'UN1' || last === '') && UPN_UNKNOWN.has(now) && now !== 'UN1'
  return found || newReason
}
