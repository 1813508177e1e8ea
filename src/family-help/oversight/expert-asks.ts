import { sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'
import { behindWalls } from '../../record/access/index.ts'

/** A family for which an expert was asked and nobody has joined yet. What is worrying: see `readOpenAsk`. */
export interface ExpertAsk {
  family: string
  name: string
  team: string | null
  askedAt: Date
}

/** All of the council's, the first asked first, for its experts. */
export async function readExpertAsks(viewer: Viewer): Promise<ExpertAsk[]> {
  const { authority } = viewer.actor
  const { families: closed } = await behindWalls(viewer)
  const { rows } = await sql<ExpertAsk>`
    select ask.family_id as family, family.name, team.name as team, min(ask.asked_at) as "askedAt"
    from expert_ask ask
    join family on family.authority = ${authority} and family.id = ask.family_id
    left join team on team.authority = ${authority} and team.id = family.team_id
    where ask.authority = ${authority} and ask.answered_at is null and not family.id = any(${[...closed]}::uuid[])
    group by ask.family_id, family.name, team.name order by min(ask.asked_at) limit 50`.execute(viewer.db)
  return rows
}

/** What was said when an expert was asked for, until one has joined. */
export interface OpenAsk {
  askedAt: Date
  worrying: string
  doingNow: string
}

/** A family's latest that nobody has answered. Its words may name somebody: give them through `withhold`. */
export async function readOpenAsk({ db }: Viewer, family: string): Promise<OpenAsk | undefined> {
  return db
    .selectFrom('expert_ask')
    .select(['asked_at as askedAt', 'worrying', 'doing_now as doingNow'])
    .where('family_id', '=', family)
    .where('answered_at', 'is', null)
    .orderBy('asked_at', 'desc')
    .limit(1)
    .executeTakeFirst()
}
