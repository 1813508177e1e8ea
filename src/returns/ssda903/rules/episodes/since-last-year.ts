import type { Child } from '../../model/child.ts'
import { isDay } from '../../model/days.ts'
import type { Setting } from '../../model/setting.ts'
import { type ChildRule, childRule } from '../../rule.ts'
import { type Episode, isOpen } from '../words.ts'

type Differs = (now: Episode, last: Episode, setting: Setting) => boolean

/** The first episode of this year goes on from the one last year left open. */
export const episodesSinceLastYear = [
  childRule({
    code: '502',
    needs: ['last year'],
    fields: ['DECOM'],
    message:
      "The first episode does not begin on the day of the one left open in last year's return. Correct whichever is wrong.",
    find: ({ byStart, lastByStart }) =>
      byStart
        .slice(0, 1)
        .filter(({ DECOM }) => lastByStart.some((last) => isOpen(last) && last.DECOM !== DECOM)),
  }),
  goesOn('503A', ['RNE'], 'RNE', (now, last) => now.RNE !== last.RNE),
  goesOn('503B', ['LS'], 'LS', (now, last) => now.LS !== last.LS),
  goesOn('503C', ['CIN'], 'CIN', (now, last) => now.CIN !== last.CIN),
  goesOn(
    '503D',
    ['PLACE'],
    'PLACE',
    (now, last, { year }) => now.PLACE !== last.PLACE && !isRecoded(last.PLACE, now.PLACE, year),
  ),
  goesOn(
    '503E',
    ['PLACE_PROVIDER'],
    'PLACE_PROVIDER',
    (now, last) => now.PLACE_PROVIDER !== last.PLACE_PROVIDER,
  ),
  goesOn('503F', ['URN'], 'URN', (now, last) => now.URN !== last.URN),
  ...[
    goesOn('503G', ['PL_DISTANCE'], 'the distance from home', distanceDiffers),
    goesOn('503H', ['PL_LA'], 'the authority of the home', (now, last) => now.PL_LA !== last.PL_LA),
    goesOn(
      '503J',
      ['PL_LOCATION'],
      'whether the home lies in the area',
      (now, last) => now.PL_LOCATION !== last.PL_LOCATION,
    ),
    goesOn(
      '452',
      ['PL_LA', 'RNE'],
      'the authority of the home',
      (now, last) => now.RNE === last.RNE && now.PL_LA !== last.PL_LA,
    ),
    goesOn(
      '453',
      ['PL_DISTANCE', 'RNE'],
      'the distance from home',
      (now, last) => now.RNE === last.RNE && distanceDiffers(now, last),
    ),
  ].map((rule): ChildRule => ({ ...rule, needs: ['last year', 'postcodes'] })),
  childRule({
    code: '562',
    needs: ['last year'],
    fields: ['DECOM'],
    message:
      "The first episode began before the year, but last year's return ends with another. Correct DECOM, or add what is missing.",
    find: (child, { start }) => {
      const first = child.byStart[0]
      if (!first || first.DECOM >= start) return []
      return child.lastByStart.at(-1)?.DECOM === first.DECOM ? [] : [first]
    },
  }),
  childRule({
    code: 'NoE',
    needs: ['last year'],
    source: 'Our own check that the two returns agree',
    fields: ['DECOM'],
    message:
      "The episode began before the year, but last year's return does not have the child. Check DECOM and the identifier.",
    find: (child, { start }) =>
      child.hasLast && child.last.Episodes.length === 0
        ? child.episodes.filter(({ DECOM }) => DECOM < start)
        : [],
  }),
]

/** A rule that something stays the same in an episode that was open at the end of last year. */
function goesOn(code: string, fields: string[], what: string, differs: Differs): ChildRule {
  return childRule({
    code,
    needs: ['last year'],
    fields,
    message: `The episode left open last year goes on, but ${what} differs from last year's return. Correct whichever is wrong.`,
    find: (child, setting) => {
      const pair = firstAndLast(child)
      return pair && differs(...pair, setting) ? [pair[0]] : []
    },
  })
}

/** This year's first episode with last year's last, where that was left open. */
function firstAndLast(child: Child): [Episode, Episode] | null {
  const [first, last] = [child.byStart[0], child.lastByStart.at(-1)]
  return first && last && isOpen(last) ? [first, last] : null
}

function distanceDiffers(now: Episode, last: Episode): boolean {
  if (!isDay(last.PL_DISTANCE)) return isDay(now.PL_DISTANCE)
  return Math.abs(now.PL_DISTANCE - last.PL_DISTANCE) >= 0.2
}

/** Codes that were given new names between the two returns. */
function isRecoded(last: string, now: string, year: number): boolean {
  if (last === 'H5' && now === 'K3') return year === 2024 || year === 2025
  return last === 'Z1' && year === 2026 && ['Z11', 'Z12', 'Z13', 'Z14'].includes(now)
}
