import { birthday, type Day } from './days.ts'
import type { Episode, Problem, Return } from './read-ssda903.ts'

/** One stay in care of one child, from the first episode to the last. */
export type Period = {
  child: string
  born: Day
  start: Day
  /** False where the files begin after the stay did: the true start is earlier. */
  startKnown: boolean
  end: Day | undefined
  /** Way of leaving before 18, as in the model; undefined while in care or where the stay ended at 18. */
  exit: string | undefined
  moves: readonly Day[]
  lastPlace: Episode
}

export type History = {
  years: readonly number[]
  periods: readonly Period[]
  problems: readonly Problem[]
  /** Children who arrived alone from abroad. */
  unaccompanied?: ReadonlySet<string>
}

const ways: Record<string, string> = {
  E4A: 'home',
  E4B: 'home',
  E13: 'home',
  E11: 'adoption',
  E12: 'adoption',
  E3: 'another council',
}
const kinship = /^E4[1-8]$/

/** Way of leaving by the return's reason for the end of an episode. */
const exitOf = (reason: string) => ways[reason] ?? (kinship.test(reason) ? 'kinship order' : 'other')

/**
 * Stays in care from a run of yearly returns of one council. The same episode in two returns counts once, in its later
 * form; episodes that overlap are cut at the start of the next. Throws a sentence where years are missing in between.
 */
export function historyOf(returns: readonly Return[]): History {
  const ordered = [...returns].sort((a, b) => a.year - b.year)
  const years = [...new Set(ordered.map((each) => each.year))]
  const gap = years.find((year, i) => i > 0 && year !== years[i - 1]! + 1)
  if (gap)
    throw new RangeError(
      `The returns jump to the year to 31 March ${gap}. Give every year in between, so that no child is lost.`,
    )
  const born = new Map(ordered.flatMap((each) => [...each.born]))
  const problems = ordered.flatMap((each) =>
    each.problems.map((problem) => ({ ...problem, what: `${problem.what} (${each.year})` })),
  )
  const { periods, problems: cut } = staysOf(mergeEpisodes(ordered), born)
  return {
    years,
    periods,
    problems: [...problems, ...cut],
    unaccompanied: new Set(ordered.flatMap((each) => [...each.unaccompanied])),
  }
}

/** Stays from each child's episodes in order of time; episodes that overlap are cut, and counted. */
export function staysOf(
  episodes: ReadonlyMap<string, readonly Episode[]>,
  born: ReadonlyMap<string, Day>,
): Pick<History, 'periods' | 'problems'> {
  const cut = { count: 0 }
  const periods = [...episodes].flatMap(([child, own]) => chain(child, born.get(child)!, own, cut))
  const problems =
    cut.count > 0
      ? [{ what: 'episodes that overlap the next, cut where the next begins', count: cut.count }]
      : []
  return { periods, problems }
}

function mergeEpisodes(returns: readonly Return[]): Map<string, Episode[]> {
  const byChild = new Map<string, Map<string, Episode>>()
  for (const { episodes } of returns)
    for (const episode of episodes) {
      const own = byChild.get(episode.child) ?? new Map<string, Episode>()
      byChild.set(episode.child, own.set(`${episode.start} ${episode.reasonNew} ${episode.legal}`, episode))
    }
  return new Map(
    [...byChild].map(([child, episodes]) => [
      child,
      [...episodes.values()].sort((a, b) => a.start - b.start),
    ]),
  )
}

function chain(child: string, born: Day, episodes: readonly Episode[], cut: { count: number }): Period[] {
  const stays: Episode[][] = []
  for (const [i, episode] of episodes.entries()) {
    const next = episodes[i + 1]
    const overlaps = next && (episode.end ?? Number.POSITIVE_INFINITY) > next.start
    if (overlaps && episode.end !== undefined) cut.count++
    const own = overlaps ? { ...episode, end: next.start, reasonEnd: 'X1' } : episode
    const last = stays.at(-1)?.at(-1)
    if (last && last.end !== undefined && own.start - last.end <= 1 && last.reasonEnd === 'X1')
      stays.at(-1)!.push(own)
    else stays.push([own])
  }
  return stays.map((stay) => periodOf(child, born, stay))
}

function periodOf(child: string, born: Day, stay: readonly Episode[]): Period {
  const [first, last] = [stay[0]!, stay.at(-1)!]
  const adult = birthday(born, 18)
  const ended = last.reasonEnd === 'X1' ? undefined : last.end
  const agedOut = ended !== undefined && ended >= adult - 1
  return {
    child,
    born,
    start: first.start,
    startKnown: first.reasonNew === 'S',
    end: ended,
    exit: ended === undefined || agedOut ? undefined : exitOf(last.reasonEnd),
    moves: stay
      .slice(1)
      .filter((each) => 'PB'.includes(each.reasonNew))
      .map((each) => each.start),
    lastPlace: last,
  }
}
