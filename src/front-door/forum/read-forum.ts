import type { Viewer } from '../../platform/operations/operation.ts'
import type { Outcome } from '../outcomes/outcomes.ts'
import { agreement, byTeam, type Column, columnOf, countsOf, FEWEST } from './compare.ts'

/** One’s own answer. */
export interface OwnAnswer {
  offer: Outcome
  judgement: string
}

/** What people here and elsewhere would offer in a story. No name is in it. */
export interface Compared {
  everyone: Column
  teams: Column[]
  elsewhere: Column[]
  /** Share of pairs that would offer the same. */
  agreement: number | undefined
  /** What people wrote, in the order of the alphabet, so that it tells nothing of who or when. */
  judgements: string[]
}

/** The viewer’s own answers, by story. */
export async function readOwn({ db, actor }: Viewer): Promise<Map<string, OwnAnswer>> {
  if (!actor.account) return new Map()
  const rows = await db
    .selectFrom('forum_answer')
    .select(['story', 'offer', 'judgement'])
    .where('account_id', '=', actor.account)
    .execute()
  return new Map(rows.map(({ story, offer, judgement }) => [story, { offer: offer as Outcome, judgement }]))
}

/** What was answered in a story, by nobody’s name. */
export async function readCompared(viewer: Viewer, story: string): Promise<Compared> {
  const rows = await viewer.db
    .selectFrom('forum_answer')
    .leftJoin('team', 'team.id', 'forum_answer.team_id')
    .select(['offer', 'judgement', 'team.name as team'])
    .where('story', '=', story)
    .execute()
  const offers = rows.map(({ offer }) => offer as Outcome)
  const teams = Map.groupBy(rows, ({ team }) => team ?? 'No team')
  const ofTeams = [...teams].map(
    ([team, all]) => [team, countsOf(all.map(({ offer }) => offer as Outcome))] as const,
  )
  return {
    everyone: columnOf('Everybody here', countsOf(offers)),
    teams: byTeam(new Map(ofTeams)),
    elsewhere: await readElsewhere(viewer, story),
    agreement: agreement(countsOf(offers)),
    judgements: rows.length < FEWEST ? [] : rows.map(({ judgement }) => judgement).sort(),
  }
}

async function readElsewhere({ db }: Viewer, story: string): Promise<Column[]> {
  const rows = await db
    .selectFrom('forum_elsewhere')
    .select(['council', 'counts'])
    .where('story', '=', story)
    .orderBy('council')
    .execute()
  return rows.map(({ council, counts }) => ({ who: council, ...(counts as Omit<Column, 'who'>) }))
}
