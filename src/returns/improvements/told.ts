import { sql } from 'kysely'
import { GENDERS, ORIENTATIONS } from '../../record/identity/words.ts'
import { inParts } from './ask.ts'
import type { Measure } from './measure.ts'

const told = (column: 'gender' | 'orientation', words: Readonly<Record<string, string>>) =>
  inParts(
    (a, { on }) => sql`select ${sql.ref(column)} as name, count(*)::int as count from told_identity
      where authority = ${a} and may_count and ${sql.ref(column)} is not null and told_on <= ${on}::date
      group by 1 order by 1`,
    words,
  )

/** Only who told of it, wanted it written and wants to be counted. Nobody was asked, so it is no share of anybody (L8359–8362). */
export const TOLD: readonly Measure[] = [
  {
    key: 'told-gender',
    group: 'told',
    title: 'How young people want their gender to be counted',
    says: 'Young people who told of it, wanted it written down and want to be counted. Nobody is asked: this says nothing about anybody else.',
    asks: 'L8359–8362',
    read: told('gender', GENDERS),
  },
  {
    key: 'told-orientation',
    group: 'told',
    title: 'How young people want their orientation to be counted',
    says: 'Young people who told of it, wanted it written down and want to be counted. Nobody is asked: this says nothing about anybody else.',
    asks: 'L8359–8362',
    read: told('orientation', ORIENTATIONS),
  },
]
