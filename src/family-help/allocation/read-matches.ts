import type { Viewer } from '../../platform/operations/operation.ts'
import { policy } from '../../record/policy/index.ts'
import { type Head, readHead } from '../families/head.ts'
import { hasProtectionPlan } from './lead-rules.ts'
import { type Match, matchKeyWorkers, type NeedCode } from './match-key-workers.ts'
import { suggestNeeds } from './suggest-needs.ts'
import { readTeamWorkers, teamOf } from './workers.ts'

export interface Matching {
  head: Head
  needs: readonly NeedCode[]
  languages: readonly string[]
  protectionPlan: boolean
  /** Those who suit best first. */
  matches: Match[]
}

export interface Asked {
  needs?: readonly NeedCode[]
  languages?: readonly string[]
}

/** Who of the team could lead for a family, and why each suits: by what the record knows of it, or by what is asked. */
export async function readMatches(viewer: Viewer, family: string, asked: Asked = {}): Promise<Matching> {
  const head = await readHead(viewer, family)
  const protectionPlan = await hasProtectionPlan(viewer, head.help?.children ?? [])
  const { needs = suggestNeeds(head.members), languages = languagesOf(head) } = asked
  const workers = await readTeamWorkers(viewer, head.teamId ?? (await teamOf(viewer)))
  const disciplines = await policy(viewer, 'disciplines')
  return {
    ...{ head, needs, languages, protectionPlan },
    matches: matchKeyWorkers({ needs, languages, protectionPlan, disciplines }, workers),
  }
}

/** The first languages of the family other than English. */
function languagesOf({ members }: Head): string[] {
  const spoken = members.flatMap((one) => (one.restricted ? [] : (one.firstLanguage ?? [])))
  return [...new Set(spoken)].filter((language) => language.toLowerCase() !== 'english')
}

/** Why this worker, in the words of the match; undefined where the match has none, and somebody has to say it. */
export function reasonOf({ matches }: Pick<Matching, 'matches'>, worker: string): string | undefined {
  const match = matches.find((one) => one.worker.id === worker)
  return match?.suits.length ? `${match.suits.join('. ')}.` : undefined
}
