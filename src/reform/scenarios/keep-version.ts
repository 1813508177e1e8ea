import { invalid, KithError } from '../../platform/errors.ts'
import type { Context } from '../../platform/operations/operation.ts'
import { switchesToQuery } from '../model/link.ts'
import { runOf } from '../model/run.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import type { SavedScenario } from './read-scenarios.ts'
import './tables.ts'

/** The switches of a link with what they come to. @throws KithError `invalid` where they make no sense. */
export function understood(link: string): { switches: Record<string, string>; result: Outcome } {
  const query = Object.fromEntries(new URLSearchParams(link.replace(/^\?/, '')))
  const { read, scenario, problem } = runOf(query)
  if (!scenario) throw invalid('switches', problem ?? read.problems[0]?.message ?? 'This run has no numbers.')
  return { switches: switchesToQuery(read.typed), result: outcomeOf(scenario) }
}

type Version = Omit<SavedScenario, 'savedAt' | 'author'>

/** Keeps a version beside those before it. @throws KithError `stale` where somebody else has saved one meanwhile. */
export async function keepVersion({ db, actor, now }: Context, version: Version): Promise<void> {
  const { scenario, switches, result, ...rest } = version
  const kept = await db
    .insertInto('reform_scenario_version')
    .values({
      ...rest,
      scenario_id: scenario,
      switches: JSON.stringify(switches),
      result: JSON.stringify(result),
      saved_at: now,
      account_id: actor.account ?? null,
      author: actor.name,
    })
    .onConflict((conflict) => conflict.columns(['authority', 'scenario_id', 'version']).doNothing())
    .returning('version')
    .executeTakeFirst()
  if (!kept) throw changedMeanwhile()
}

/** @throws KithError `stale` unless the version seen is the newest. */
export function mustBeNewest(newest: SavedScenario, seen: number): void {
  if (newest.version !== seen) throw changedMeanwhile(newest)
}

const changedMeanwhile = (now?: SavedScenario) =>
  new KithError(
    'stale',
    'Somebody else has saved a newer version. Look at it, then decide whether to save yours too.',
    {
      ...(now ? { current: { Name: now.name, 'What it is for': now.note, 'Saved by': now.author } } : {}),
    },
  )
