import { ADOPTED } from '../../codes/lists.ts'
import type { Child } from '../../model/child.ts'
import { childRule } from '../../rule.ts'
import { type Episode, latest, withPrevious } from '../words.ts'

const LEAVES_CARE = new Set(
  'E2 E3 E4A E4B E5 E6 E7 E8 E9 E11 E12 E13 E14 E15 E16 E17 E41 E45 E46 E47 E48'.split(' '),
)

/** How one episode follows another. */
export const episodeOrder = [
  childRule({
    code: '142',
    fields: ['DEC', 'REC'],
    message: 'An earlier episode is still open. Give its DEC and REC, as a later episode has begun.',
    find: (child) => {
      const last = latest(child.episodes, ({ DECOM }) => DECOM)
      return child.episodes.filter(
        (episode) => episode !== last && (!episode.given('DEC') || !episode.given('REC')),
      )
    },
  }),
  childRule({
    code: '357',
    fields: ['DECOM', 'RNE'],
    message: 'The first episode begins in the year but RNE is not S. Write S, or add the episode before it.',
    find: (child, { start }) =>
      child.byStart.slice(0, 1).filter(({ DECOM, RNE }) => DECOM >= start && RNE !== 'S'),
  }),
  childRule({
    code: '388',
    fields: ['REC', 'DEC'],
    message:
      'REC is X1 but no episode begins on the day this one ends, or one does and REC is not X1. Correct REC or the dates.',
    find: (child) =>
      followed(child)
        .filter(([episode, next]) => isWronglyEnded(episode, next))
        .map(([episode]) => episode),
  }),
  childRule({
    code: '431',
    fields: ['RNE', 'DECOM'],
    message:
      'RNE is S, but the episode begins on or before the day the one before it ended. Correct RNE or the dates.',
    find: (child) => wrongWithPrevious(child, (now, before) => now.RNE === 'S' && now.DECOM <= before.DEC),
  }),
  childRule({
    code: '432',
    fields: ['RNE'],
    message: 'Care ended with the episode before, so this one begins care anew. Write RNE S.',
    find: (child) =>
      wrongWithPrevious(child, (now, before) => LEAVES_CARE.has(before.REC) && now.RNE !== 'S'),
  }),
  childRule({
    code: '433',
    fields: ['RNE', 'DECOM'],
    message:
      'RNE says that care goes on, but the episode does not begin on the day the one before it ended. Correct RNE or the dates.',
    find: (child) =>
      wrongWithPrevious(child, (now, before) => 'PLTUB'.includes(now.RNE || '?') && now.DECOM !== before.DEC),
  }),
  childRule({
    code: '437',
    fields: ['REC'],
    message:
      'The child died or moved to adult care (REC E2, E15), but a later episode exists. Correct REC or the later episode.',
    find: (child) => child.byStart.slice(0, -1).filter(({ REC }) => REC === 'E2' || REC === 'E15'),
  }),
  childRule({
    code: '199',
    fields: ['DECOM', 'REC'],
    message:
      'The episode comes after the child was adopted. Correct REC, or give the child who came into care again a new identifier.',
    find: (child) => {
      const adopted = [...child.episodes, ...child.last.Episodes].filter(({ REC }) => ADOPTED.has(REC))
      return child.episodes.filter((episode) => adopted.some(({ DECOM }) => DECOM < episode.DECOM))
    },
  }),
  childRule({
    code: '501',
    fields: ['DECOM', 'DEC'],
    message: 'The episode begins before the one before it ended. Correct DECOM or the earlier DEC.',
    find: (child) => wrongWithPrevious(child, (now, before) => now.DECOM < before.DEC),
  }),
]

/** Episodes that are wrong beside the one before them, in order of start. */
export function wrongWithPrevious(
  child: Child,
  wrong: (now: Episode, before: Episode) => boolean,
): Episode[] {
  return [...withPrevious(child.byStart)]
    .filter(([now, before]) => before && wrong(now, before))
    .map(([now]) => now)
}

function followed(child: Child): [Episode, Episode | undefined][] {
  return child.byStart.map((episode, i) => [episode, child.byStart[i + 1]])
}

function isWronglyEnded(episode: Episode, next: Episode | undefined): boolean {
  const goesOn = next !== undefined && next.DECOM === episode.DEC
  return episode.REC === 'X1' ? !goesOn : goesOn && episode.REC !== ''
}
