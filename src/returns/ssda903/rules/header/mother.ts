import { YES_NO } from '../../codes/lists.ts'
import type { Child } from '../../model/child.ts'
import { birthday } from '../../model/days.ts'
import type { Setting } from '../../model/setting.ts'
import { childRule, rowRule } from '../../rule.ts'
import { leaverData } from '../care-leavers/data.ts'
import { dateRule } from '../families.ts'
import { type Episode, endsCare, isInYear, isOpen, isShortBreak, isWithinYear, latest } from '../words.ts'

/** Girls and young women who are mothers, and the birth of their first child. */
export const mothers = [
  childRule({
    code: '165',
    fields: ['MOTHER', 'SEX', 'IN_TOUCH', 'ACTIV', 'ACCOM', 'DECOM'],
    message:
      'MOTHER must be 0 or 1 for a girl looked after in the year, and blank for a boy or where care has ended. Correct it.',
    find: (child, setting) => {
      const wrong = child.rows.Header.filter((row) => motherIsWrong(row.SEX, row.MOTHER, child, setting))
      return wrong.length > 0 ? [...wrong, ...child.rows.OC3] : []
    },
  }),
  dateRule('171', 'Header', 'MC_DOB', 'may be blank'),
  rowRule({
    code: '174',
    table: 'Header',
    fields: ['SEX', 'MC_DOB'],
    message:
      'SEX is male but the birth of a first child to the mother (MC_DOB) is given. Correct one of them.',
    wrong: (child, { codes }) => child.SEX === codes.male && child.given('MC_DOB'),
  }),
  childRule({
    code: '393',
    fields: ['MOTHER', 'SEX', 'LS'],
    message:
      'A girl looked after other than for short breaks has no MOTHER. Write 1 if she is a mother, else 0.',
    find: (child, { codes }) => {
      const looked = child.episodes.some((episode) => !isShortBreak(episode))
      return looked ? child.rows.Header.filter((row) => row.SEX === codes.female && row.MOTHER === '') : []
    },
  }),
  childRule({
    code: '607',
    fields: ['MOTHER', 'SEX', 'DEC', 'REC', 'LS'],
    message: 'A girl whose care ended in the year has no MOTHER. Write 1 if she is a mother, else 0.',
    find: (child, setting) => {
      const header = child.rows.Header.filter((row) => row.SEX === setting.codes.female && row.MOTHER === '')
      if (header.length === 0) return []
      const ended = child.episodes.filter(
        (episode) => isWithinYear(episode.DEC, setting) && endsCare(episode) && !isShortBreak(episode),
      )
      return ended.length > 0 ? [...header, ...ended] : []
    },
  }),
  rowRule({
    code: '611',
    table: 'Header',
    fields: ['MOTHER', 'MC_DOB'],
    message: 'MOTHER is 1 but the birth of the first child is blank. Give MC_DOB.',
    wrong: (child) => child.MOTHER === '1' && !child.given('MC_DOB'),
  }),
  rowRule({
    code: '612',
    table: 'Header',
    fields: ['SEX', 'MOTHER', 'MC_DOB'],
    message: 'MC_DOB is given but MOTHER is 0 or blank. Write 1 for a mother, or take MC_DOB out.',
    wrong: (child, { codes }) =>
      child.SEX === codes.female && (child.MOTHER === '0' || child.MOTHER === '') && child.given('MC_DOB'),
  }),
  rowRule({
    code: '620',
    table: 'Header',
    fields: ['DOB', 'MOTHER'],
    message: 'MOTHER is 1 for a girl under 11 when the year began. Check the date of birth and MOTHER.',
    wrong: (child, { start }) => child.MOTHER === '1' && birthday(child.DOB, 11) > start,
  }),
  rowRule({
    code: '621',
    table: 'Header',
    fields: ['DOB', 'MC_DOB'],
    message: 'The first child is born on or before the mother. Correct MC_DOB or DOB.',
    wrong: (child) => child.MC_DOB <= child.DOB,
  }),
  childRule({
    code: '625',
    fields: ['MC_DOB', 'DEC'],
    message: 'The first child is born after the end of the year or after care ended. Correct MC_DOB or DEC.',
    find: (child, { end }) => {
      const last = latestEnding(child)
      if (!last) return []
      return child.rows.Header.flatMap((row) =>
        row.MC_DOB > last.DEC || row.MC_DOB > end ? [row, last] : [],
      )
    },
  }),
  childRule({
    code: '628',
    fields: ['MOTHER', 'IN_TOUCH', 'ACTIV', 'ACCOM'],
    message: 'MOTHER is given for a care leaver with no episode this year. Take it out.',
    find: (child) => {
      if (child.episodes.length > 0 || !leaverData(child)) return []
      return child.rows.Header.filter((row) => row.MOTHER !== '')
    },
  }),
]

function motherIsWrong(sex: string, mother: string, child: Child, setting: Setting): boolean {
  if (mother !== '' && !YES_NO.has(mother)) return true
  if (sex === setting.codes.male) return mother !== ''
  if (sex !== setting.codes.female) return false
  const inYear = child.episodes.filter((episode) => isInYear(episode, setting))
  if (mother === '') return inYear.some((episode) => !isShortBreak(episode))
  return inYear.length === 0 && leaverData(child)
}

/** The episode that ends last; one that goes on ends after all others. */
function latestEnding({ episodes }: Child): Episode | undefined {
  return episodes.find(isOpen) ?? latest(episodes, ({ DEC }) => DEC)
}
