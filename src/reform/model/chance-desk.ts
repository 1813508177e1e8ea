import { switchesToQuery } from './link.ts'
import { chanceSpread, type Spread } from './luck.ts'
import type { Run } from './run.ts'
import { baseline } from './scenario.ts'

/** Simulated lives of a run: made, being made, or not while others are. */
export type Chance =
  | { state: 'made'; inCare: readonly Spread[]; fewer: readonly Spread[]; lives: number }
  | { state: 'under way'; done: number; of: number }
  | { state: 'busy' }

/** Lives of England that are simulated, with and without the levers in the same luck; ten more change no answer. */
const LIVES = 40
const KEPT = 40
const AT_ONCE = 1

/**
 * What was simulated, by the switches. The same switches and seed give the same lives in every process, so this is no
 * more than a memory of what was worked out; nothing is lost with it.
 */
const desk = new Map<string, Chance>()

const keyOf = ({ read }: Run) => JSON.stringify(switchesToQuery(read.typed))

/** What is known of a run's chance; undefined where nobody has asked. */
export const knownChance = (run: Run): Chance | undefined => desk.get(keyOf(run))

/** Begins to simulate a run in a thread of its own, one at a time; asked again, tells how far it is. */
export function askChance(run: Run): Chance {
  const known = knownChance(run)
  if (known) return known
  const underWay = [...desk.values()].filter(({ state }) => state === 'under way').length
  if (underWay >= AT_ONCE) return { state: 'busy' }
  const key = keyOf(run)
  void simulate(run, key)
  return desk.get(key) ?? { state: 'busy' }
}

async function simulate({ read: { options } }: Run, key: string): Promise<void> {
  keep(key, { state: 'under way', done: 0, of: 2 * LIVES })
  try {
    const base = baseline(options.path, options.closure)
    const spread = await chanceSpread(options.levers ?? [], LIVES, {
      base,
      threads: 1,
      onProgress: (done, of) => keep(key, { state: 'under way', done, of }),
    })
    keep(key, { state: 'made', ...spread, lives: LIVES })
  } catch {
    desk.delete(key)
  }
}

function keep(key: string, chance: Chance): void {
  desk.set(key, chance)
  const oldest = [...desk].find(([, { state }]) => state === 'made')?.[0]
  if (desk.size > KEPT && oldest) desk.delete(oldest)
}
