import { ADOPTIVE, FOSTERING } from '../../codes/lists.ts'
import type { Child } from '../../model/child.ts'
import { isDay } from '../../model/days.ts'
import { childRule, rowRule } from '../../rule.ts'
import { isShortBreak } from '../words.ts'

const FAMILY = new Set([...ADOPTIVE, ...FOSTERING])

/** Where the home lies, worked out from postcodes. */
export const where = [
  childRule({
    code: '164',
    severity: 'query',
    needs: ['postcodes'],
    fields: ['HOME_POST', 'PL_POST', 'PL_DISTANCE'],
    message: 'The distance from home is not between 0 and 999.9 miles. Check both postcodes.',
    find: (child) =>
      wasUnaccompanied(child)
        ? []
        : child.episodes.filter(({ PL_DISTANCE: miles }) => miles < 0 || miles > 999.9),
  }),
  rowRule({
    code: '169',
    table: 'Episodes',
    severity: 'query',
    needs: ['postcodes'],
    fields: ['PL_POST', 'PL_LA'],
    message: 'The authority in which the home lies cannot be found from its postcode. Check PL_POST.',
    wrong: (episode) => !isShortBreak(episode) && episode.PL_LA === '',
  }),
  rowRule({
    code: '179',
    table: 'Episodes',
    needs: ['postcodes', 'authority'],
    fields: ['PL_POST', 'PL_LOCATION'],
    message: 'Whether the home lies in the area of the authority cannot be found. Check PL_POST.',
    wrong: (episode) => !isShortBreak(episode) && episode.PL_LOCATION === '',
  }),
  childRule({
    code: '392a',
    needs: ['postcodes'],
    fields: ['HOME_POST', 'PL_POST', 'PL_DISTANCE'],
    message: 'The distance from home cannot be worked out. Give both postcodes, and check them.',
    find: (child) =>
      wasUnaccompanied(child)
        ? []
        : child.episodes.filter((row) => !isShortBreak(row) && !row.given('PL_DISTANCE')),
  }),
  childRule({
    code: '392b',
    fields: ['HOME_POST', 'PL_POST'],
    message: 'The postcode of the family home or of the home is blank. Give it.',
    find: (child) =>
      wasUnaccompanied(child)
        ? []
        : child.episodes.filter(
            (row) => !isShortBreak(row) && !(row.given('HOME_POST') && row.given('PL_POST')),
          ),
  }),
  rowRule({
    code: '392c',
    table: 'Episodes',
    fields: ['HOME_POST', 'PL_POST'],
    message: 'A postcode is not a known one. Correct it.',
    wrong: ({ HOME_POST: home, PL_POST: place }, { knowsPostcode }) =>
      (home !== '' && !knowsPostcode(home)) || (place !== '' && !knowsPostcode(place)),
  }),
  rowRule({
    code: '392d',
    table: 'Episodes',
    fields: ['HOME_POST', 'PL_POST', 'PLACE'],
    message:
      'The home has the postcode of the family home, but the child is not with parents (P1). Correct one of them.',
    wrong: (episode) =>
      episode.given('HOME_POST') && episode.HOME_POST === episode.PL_POST && episode.PLACE !== 'P1',
  }),
  childRule({
    code: '406',
    needs: ['postcodes'],
    fields: ['HOME_POST', 'PL_POST', 'PL_DISTANCE'],
    message: 'No distance from home is asked for an unaccompanied child. Take HOME_POST out.',
    find: (child) =>
      wasUnaccompanied(child) ? child.episodes.filter((row) => row.given('PL_DISTANCE')) : [],
  }),
  rowRule({
    code: '411',
    table: 'Episodes',
    needs: ['postcodes', 'authority'],
    fields: ['PL_LOCATION', 'PL_LA'],
    message: 'The home is said to lie in the area of this authority but lies in another. Correct PL_POST.',
    wrong: (episode, { la }) => episode.PL_LOCATION === 'IN' && episode.PL_LA !== la,
  }),
  rowRule({
    code: '420',
    table: 'Episodes',
    needs: ['postcodes'],
    fields: ['LS', 'PL_LA'],
    message: 'The authority of the home is not asked for short breaks (V3, V4). Take PL_POST out.',
    wrong: (episode) => isShortBreak(episode) && episode.PL_LA !== '',
  }),
  rowRule({
    code: '454',
    table: 'Episodes',
    severity: 'query',
    needs: ['postcodes'],
    fields: ['PL_DISTANCE', 'HOME_POST', 'PL_POST'],
    message: 'The home is more than 350 miles from the family home. Check both postcodes.',
    wrong: ({ PL_DISTANCE: miles }) => isDay(miles) && miles > 350 && miles !== 999.9,
  }),
  rowRule({
    code: '1015',
    table: 'Episodes',
    needs: ['postcodes', 'authority'],
    fields: ['PLACE_PROVIDER', 'PLACE', 'PL_LA'],
    message:
      'A home of this authority (PR1), other than fostering or adoption, lies in another. Correct PLACE_PROVIDER or PL_POST.',
    wrong: (episode, { la }) =>
      episode.PLACE_PROVIDER === 'PR1' &&
      !FAMILY.has(episode.PLACE) &&
      !isShortBreak(episode) &&
      episode.PLACE !== '' &&
      episode.LS !== '' &&
      episode.PL_LA !== la,
  }),
]

/** Unaccompanied this year or last, so far as the two returns tell. */
function wasUnaccompanied(child: Child): boolean {
  const flagged = [...child.rows.Header, ...child.last.Header].some(({ UASC }) => UASC === '1')
  return flagged || [...child.rows.UASC, ...child.last.UASC].some((row) => row.given('DUC'))
}
