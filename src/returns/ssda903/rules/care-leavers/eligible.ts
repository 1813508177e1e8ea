import type { Child } from '../../model/child.ts'
import { birthday, type Day, isDay } from '../../model/days.ts'
import { childRule } from '../../rule.ts'
import { type Episode, endsInAdoption, isInYear, isOpen, isShortBreak } from '../words.ts'
import { isAnswered, LEAVER_FIELDS } from './data.ts'

const fields = [...LEAVER_FIELDS, 'REC', 'DEC']

/** Who is a care leaver: looked after long enough, and not looked after any more. */
export const leaverEligibility = [
  childRule({
    code: '1000',
    fields,
    message:
      'The child died (REC E2), so there are no care leaver answers. Take the row out, or correct REC.',
    find: (child) => (allEpisodes(child).some(({ REC }) => REC === 'E2') ? child.rows.OC3 : []),
  }),
  childRule({
    code: '1001',
    needs: ['last year'],
    fields,
    message:
      'The young person was not looked after for 91 days after 14 and a day after 16, or was adopted. Take the row out, or check the episodes.',
    find: (child, { end }) => (isEligible(child, end) ? [] : child.rows.OC3.filter(isAnswered)),
  }),
  childRule({
    code: '1002',
    needs: ['last year'],
    fields,
    message: 'The young person has no episode this year or last. Take the row out, or check the identifier.',
    find: (child) => (allEpisodes(child).length === 0 ? child.rows.OC3.filter(isAnswered) : []),
  }),
  childRule({
    code: '1007',
    fields: [...fields, 'DOB'],
    message:
      'The young person was looked after on the birthday, so is not a care leaver this year. Take the answers out, or check DEC.',
    find: (child, { end }) =>
      answeredAt(child, end, [17, 18], (episode, day) => episode.DECOM <= day && episode.DEC > day),
  }),
  childRule({
    code: '1010',
    needs: ['last year'],
    fields,
    message:
      "Last year's last episode was left open, and there is none this year. Add it, or take the row out.",
    find: (child) => {
      const last = child.lastByStart.at(-1)
      return child.episodes.length === 0 && last && isOpen(last) ? child.rows.OC3.filter(isAnswered) : []
    },
  }),
  childRule({
    code: '1011',
    fields,
    message:
      'Care passed to another authority (REC E3), which gives the care leaver answers. Take them out, or correct REC.',
    find: (child) => (child.byStart.at(-1)?.REC === 'E3' ? child.rows.OC3.filter(isAnswered) : []),
  }),
  childRule({
    code: '1014',
    fields: [...LEAVER_FIELDS, 'DUC'],
    message: 'An unaccompanied child with no episode this year has care leaver answers. Check them and DUC.',
    find: (child, setting) => {
      if (child.rows.UASC.length === 0 || child.episodes.some((episode) => isInYear(episode, setting)))
        return []
      const answered = child.rows.OC3.filter(isAnswered)
      return answered.length > 0 ? [...child.rows.UASC, ...answered] : []
    },
  }),
  childRule({
    code: '1016',
    fields: [...fields, 'DOB'],
    message:
      'The young person was looked after on the 17th or 18th birthday. Take the answers out, or check DEC.',
    find: (child, { end }) => answeredAt(child, end, [17, 18], (episode, day) => episode.DEC >= day),
  }),
]

/** Every episode that is known: of the return, last year's, and those of the years before where they were given. */
const allEpisodes = (child: Child): Episode[] => [
  ...child.episodes,
  ...child.last.Episodes,
  ...(child.earlier ?? []),
]

/** Answered rows of a young person of one of these ages at the end of the year, with an episode that stands so to the birthday. */
function answeredAt(child: Child, end: Day, ages: number[], fits: (episode: Episode, day: Day) => boolean) {
  return child.rows.OC3.filter((row) => {
    const age = ages.find((years) => birthday(row.DOB, years) <= end && birthday(row.DOB, years + 1) > end)
    if (age === undefined || !isAnswered(row)) return false
    return child.episodes.some((episode) => fits(episode, birthday(row.DOB, age)))
  })
}

/**
 * Not adopted, with 91 days of care after 14 and one after 16, so far as the returns tell. Two returns tell it only of those
 * under 20 when the year began; where the years before are known, it is asked of everybody.
 */
function isEligible(child: Child, end: Day): boolean {
  const born = child.header?.DOB ?? Number.NaN
  if (child.earlier === null && !(birthday(born, 21) > end)) return false
  const episodes = distinct(allEpisodes(child))
  if (episodes.some(endsInAdoption)) return false
  const days = (from: Day) =>
    episodes.filter((episode) => !isShortBreak(episode)).reduce((sum, e) => sum + daysSince(e, from, end), 0)
  return days(birthday(born, 14)) >= 91 && days(birthday(born, 16)) >= 1
}

function daysSince({ DECOM, DEC }: Episode, from: Day, end: Day): number {
  const length = (isDay(DEC) ? DEC : end) - Math.max(DECOM, from)
  return length > 0 ? length : 0
}

/** An episode that both years' returns hold counts once, as this year has it. */
function distinct(episodes: Episode[]): Episode[] {
  const starts = new Set<Day>()
  return episodes.filter(({ DECOM }) => !starts.has(DECOM) && starts.add(DECOM))
}
