import { isDay } from '../../model/days.ts'
import { childRule } from '../../rule.ts'
import type { Episode } from '../words.ts'
import { wrongWithPrevious } from './order.ts'

const LS = (now: Episode, before: Episode) => now.LS !== before.LS

/** The home changed: its kind, postcode, URN or provider. */
const home = (now: Episode, before: Episode) =>
  now.PLACE !== before.PLACE ||
  now.PL_POST !== before.PL_POST ||
  now.URN !== before.URN ||
  now.PLACE_PROVIDER !== before.PLACE_PROVIDER

/** The reason for a new episode must be what changed since the one before it. */
export const episodeChanges = [
  childRule({
    code: '434',
    fields: ['RNE', 'LS', 'PLACE', 'PL_POST', 'URN', 'PLACE_PROVIDER'],
    message:
      'RNE is L, so only the legal status may differ from the episode before. Correct RNE or what differs.',
    find: (child) =>
      wrongWithPrevious(child, (now, before) => now.RNE === 'L' && (!LS(now, before) || home(now, before))),
  }),
  childRule({
    code: '435',
    fields: ['RNE', 'LS', 'PLACE', 'PL_POST', 'URN', 'PLACE_PROVIDER'],
    message:
      'RNE is P or T, so the home must differ from the episode before, and not the legal status. Correct RNE or what differs.',
    find: (child) =>
      wrongWithPrevious(
        child,
        (now, before) => ['P', 'T'].includes(now.RNE) && (LS(now, before) || !home(now, before)),
      ),
  }),
  childRule({
    code: '436',
    fields: ['RNE', 'LS', 'PLACE', 'PL_POST', 'URN', 'PLACE_PROVIDER'],
    message:
      'RNE is B or U, so both the legal status and the home must differ from the episode before. Correct RNE or what is the same.',
    find: (child) =>
      wrongWithPrevious(
        child,
        (now, before) => ['B', 'U'].includes(now.RNE) && (!LS(now, before) || !home(now, before)),
      ),
  }),
  childRule({
    code: '504',
    fields: ['CIN', 'DECOM', 'DEC'],
    message:
      'The need (CIN) differs from the episode this one continues. Keep the need the child came into care with.',
    find: (child) =>
      wrongWithPrevious(
        child,
        (now, before) =>
          before.REC === 'X1' && isDay(now.DECOM) && now.DECOM === before.DEC && now.CIN !== before.CIN,
      ),
  }),
]
