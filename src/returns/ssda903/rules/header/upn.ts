import { UPN_UNKNOWN } from '../../codes/lists.ts'
import { birthday, dayOf } from '../../model/days.ts'
import type { Return } from '../../model/return.ts'
import { childRule, returnRule, rowRule } from '../../rule.ts'
import { isShortBreak } from '../words.ts'

/** A letter other than I, O and S with twelve digits, or with eleven digits and a letter. */
const UPN = /^[A-HJ-NP-RT-Z](\d{12}|\d{11}[A-Z])$/

/** The unique pupil number, and the codes that say why there is none. */
export const upn = [
  rowRule({
    code: '168',
    table: 'Header',
    fields: ['UPN'],
    message: 'UPN is neither a pupil number (a letter and 12 digits) nor one of UN1 to UN5. Correct it.',
    wrong: ({ UPN: upn }) => upn !== '' && !UPN.test(upn) && !UPN_UNKNOWN.has(upn),
  }),
  rowRule({
    code: '209',
    table: 'Header',
    severity: 'query',
    fields: ['UPN', 'DOB'],
    message:
      'UPN is UN1 (not of school age), but the child had turned 4 by 31 August before the year. Give the pupil number.',
    wrong: (child, { start }) => child.UPN === 'UN1' && birthday(child.DOB, 4) <= schoolDay(start),
  }),
  childRule({
    code: '210',
    severity: 'query',
    fields: ['UPN', 'DECOM'],
    message:
      'UPN is UN4 (care began in the last week of the year), but care began earlier. Give the pupil number.',
    find: (child, { end }) => {
      const header = child.rows.Header.filter((row) => row.UPN === 'UN4')
      const early = child.episodes.filter((episode) => episode.DECOM < end - 7)
      return header.length > 0 && early.length > 0 ? [...header, ...early] : []
    },
  }),
  childRule({
    code: '442',
    fields: ['UPN', 'LS'],
    message:
      'The child is looked after other than for short breaks but has no UPN. Give it, or one of UN1 to UN5.',
    find: (child) => {
      const looked = child.episodes.some((episode) => !isShortBreak(episode))
      return looked ? child.rows.Header.filter((row) => row.UPN === '') : []
    },
  }),
  returnRule({
    code: '444',
    fields: ['UPN'],
    message: 'The same UPN is given for more than one child. Find whose it is and correct the other.',
    find: (whole) => sharedUpns(whole),
  }),
]

/** 31 August before the collection year. */
function schoolDay(start: number): number {
  return dayOf(new Date(start * 86_400_000).getUTCFullYear() - 1, 8, 31)
}

function sharedUpns(whole: Return) {
  const rows = Array.from({ length: whole.now.Header.length }, (_, at) => whole.now.Header.row(at))
  const counts = new Map<string, number>()
  for (const { UPN } of rows) counts.set(UPN, (counts.get(UPN) ?? 0) + 1)
  return rows.filter(({ UPN }) => UPN !== '' && !UPN_UNKNOWN.has(UPN) && counts.get(UPN)! > 1)
}
