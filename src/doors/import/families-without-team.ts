import { sql } from 'kysely'
import { z } from 'zod'
import { KithError } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation, type Viewer } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { writeEntries } from '../../record/ledger/write.ts'

export interface WaitingFamily {
  id: string
  name: string
  /** The first day of the help that is open. */
  since: string
  children: number
  /** A child of it is in care now. */
  inCare: boolean
}

export const WAITING_ON_A_PAGE = 100

/** Families whose help is open and who are in no team, longest first. Families with a restricted record are not named here. */
export async function familiesWithoutTeam(
  { db, actor: { authority }, today }: Viewer,
  page = 1,
): Promise<{ families: WaitingFamily[]; total: number; teams: { id: string; name: string }[] }> {
  const waiting = sql`
    from family f
    join involvement i on i.authority = ${authority} and i.family_id = f.id and i.during @> ${today}::date
    where f.authority = ${authority} and f.team_id is null
      and not exists (select from family_member m
        join restriction r on r.authority = ${authority} and r.person_id = m.person_id and r.during @> ${today}::date
        where m.authority = ${authority} and m.family_id = f.id)`
  const { rows: families } = await sql<WaitingFamily>`
    select f.id, f.name, lower(i.during)::text as since,
      (select count(*) from involvement_child c where c.authority = ${authority} and c.involvement_id = i.id) as children,
      exists (select from involvement_child c
        join care_episode e on e.authority = ${authority} and e.person_id = c.person_id and e.during @> ${today}::date
        where c.authority = ${authority} and c.involvement_id = i.id) as "inCare"
    ${waiting} order by lower(i.during), f.name, f.id
    limit ${WAITING_ON_A_PAGE} offset ${(page - 1) * WAITING_ON_A_PAGE}`.execute(db)
  const { rows: counted } = await sql<{ total: number }>`select count(*) as total ${waiting}`.execute(db)
  const teams = await db
    .selectFrom('team')
    .select(['id', 'name'])
    .where('kind', '=', 'family-help')
    .orderBy('name')
    .execute()
  return { families, total: counted[0]!.total, teams }
}

/** Gives families who are in no team to one. What they are helped with, and by whom, is the team's to say. */
export const takeFamiliesIntoTeam = operation({
  name: 'take-families-into-team',
  inWords: 'Took families into a team',
  summary: 'Say which team helps families that came with a file and are in no team yet.',
  input: z.object({
    families: field.listOf(field.id(), 'Choose at least one family'),
    team: field.id('Choose a team'),
  }),
  may: may('place-families'),
  async run({ families, team: id }, context) {
    const { db, actor } = context
    const team = await db.selectFrom('team').select(['id', 'name']).where('id', '=', id).executeTakeFirst()
    if (!team) throw new KithError('not-found', 'There is no such team. Choose one from the list.')
    const { rows } = await sql<{ id: string }>`update family set team_id = ${id}, version = version + 1
      where authority = ${actor.authority} and id = any(${families}::uuid[]) and team_id is null returning id`.execute(
      db,
    )
    if (rows.length < new Set(families).size)
      throw new KithError('conflict', 'One of these families is in a team already. Open the list again.')
    await tellMembers(context, families, team)
    return { team: team.name, families: rows.length }
  },
})

async function tellMembers(
  context: Context,
  families: readonly string[],
  team: { id: string; name: string },
): Promise<void> {
  const members = await context.db
    .selectFrom('family_member')
    .select(['family_id', 'person_id'])
    .where('family_id', 'in', [...families])
    .where((where) => where.fn('upper_inf', ['during']))
    .execute()
  const entries = families.map((family) => ({
    kind: 'family-in-team',
    title: `${team.name} helps this family from now on`,
    people: members.filter((row) => row.family_id === family).map((row) => row.person_id),
    family,
    facts: { family, team: team.id },
  }))
  await writeEntries(context, entries)
}
