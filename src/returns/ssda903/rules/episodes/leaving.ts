import { FOSTERING, SPECIAL_GUARDIANSHIP } from '../../codes/lists.ts'
import type { Child } from '../../model/child.ts'
import { birthday } from '../../model/days.ts'
import type { RowOf } from '../../model/table.ts'
import { childRule, rowRule } from '../../rule.ts'
import { type Episode, endsInAdoption, isAdoptive } from '../words.ts'

/** Why care ended, beside the child's age and home. */
export const leaving = [
  childRule({
    code: '386',
    fields: ['REC', 'DEC', 'DOB'],
    message:
      'REC says adopted, but the episode ends on or after the 18th birthday. Correct REC or the dates.',
    find: (child) => leftAt(child, 18, endsInAdoption, (left, day) => left >= day),
  }),
  childRule({
    code: '387',
    fields: ['REC', 'DEC', 'DOB'],
    message:
      'REC says moved into independent living (E5, E6), but the child was under 14. Correct REC or the dates.',
    find: (child) =>
      leftAt(
        child,
        14,
        ({ REC }) => REC === 'E5' || REC === 'E6',
        (left, day) => left < day,
      ),
  }),
  childRule({
    code: '389',
    fields: ['REC', 'DEC', 'DOB'],
    message:
      'REC says moved to other care (E7), but the child was under 16 or DEC is missing. Correct REC or the dates.',
    find: (child) =>
      leftAt(
        child,
        16,
        ({ REC }) => REC === 'E7',
        (left, day) => !(left >= day),
      ),
  }),
  childRule({
    code: '407',
    fields: ['REC', 'DEC', 'DOB'],
    message:
      'A special guardianship order (REC E45 to E48) is dated after the 18th birthday. Correct REC or the dates.',
    find: (child) => {
      const late = leftAt(
        child,
        18,
        ({ REC }) => SPECIAL_GUARDIANSHIP.has(REC),
        (left, day) => left > day,
      )
      return late.length > 0 ? [...late, ...child.rows.Header] : []
    },
  }),
  childRule({
    code: '460',
    fields: ['REC', 'DEC', 'DOB'],
    message:
      'REC says that the young person turned 18 (E17), but the episode ends before that day. Correct REC or the dates.',
    find: (child) =>
      leftAt(
        child,
        18,
        ({ REC }) => REC === 'E17',
        (left, day) => left < day,
      ),
  }),
  rowRule({
    code: '390',
    table: 'Episodes',
    fields: ['PLACE', 'REC'],
    message: 'REC says adopted, but the last home is not one of adoption (A3 to A6). Correct PLACE or REC.',
    wrong: (episode) => endsInAdoption(episode) && !isAdoptive(episode),
  }),
  rowRule({
    code: '516',
    table: 'Episodes',
    fields: ['REC', 'PLACE'],
    message:
      'REC says special guardianship to former foster carers (E45, E46), but the home was not fostering. Correct PLACE or REC.',
    wrong: ({ REC, PLACE }) => (REC === 'E45' || REC === 'E46') && !FOSTERING.has(PLACE),
  }),
]

type WhenLeft = (left: number, birthday: number) => boolean

/** Episodes of a kind whose end stands wrongly to a birthday in the child's header. */
function leftAt(child: Child, age: number, kind: (episode: Episode) => boolean, wrong: WhenLeft): Episode[] {
  const days = child.rows.Header.map((header: RowOf<'Header'>) => birthday(header.DOB, age)).filter(
    (day) => !Number.isNaN(day),
  )
  return child.episodes.filter((episode) => kind(episode) && days.some((day) => wrong(episode.DEC, day)))
}
