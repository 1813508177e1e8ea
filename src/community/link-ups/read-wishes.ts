import { type RawBuilder, sql } from 'kysely'
import { KithError } from '../../platform/errors.ts'
import { isId } from '../../platform/id.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { behindWalls, isClosed, logLook, standingToPeople } from '../../record/access/index.ts'
import type { Share } from '../volunteers/shares.ts'
import '../tables.ts'

/** What a family wishes for and lets be told. It names nobody but whom the family named themselves. */
export interface Wish {
  id: string
  version: number
  family: string
  goals: string[]
  wants: Share[]
  languages: string[]
  told: string
  wishedOn: string
  withdrawnOn: string | null
  /** Of the team that helps them. */
  neighbourhood: string | null
  neighbourhoodName: string | null
  /** A link-up goes on. */
  linked: boolean
  /** Everybody in the family, for the access log. */
  people: string[]
}

/** The wishes that stand, the oldest first; of families of whom nobody is closed to the viewer. */
export const readWishes = async (viewer: Viewer): Promise<Wish[]> =>
  open(viewer, await select(viewer, sql`w.withdrawn_on is null`))

/** One wish, for those who bring people together; the family sees that they looked. @throws KithError `not-found`. */
export async function lookAtWish(viewer: Viewer, id: string): Promise<Wish> {
  const wish = await readWish(viewer, id)
  await logLook(viewer, {
    people: wish.people,
    rule: 'the family wishes to be brought together with a neighbour',
    purpose: 'What they let be told, to find a neighbour',
  })
  return wish
}

/** @throws KithError `not-found`, also where somebody in the family is closed to the viewer. */
export async function readWish(viewer: Viewer, id: string): Promise<Wish> {
  const [wish] = isId(id) ? await open(viewer, await select(viewer, sql`w.id = ${id}::uuid`)) : []
  if (wish) return wish
  throw new KithError('not-found', 'There is no such wish. Choose from the list.')
}

/** A family's own, the latest first, for those who may open the family. */
export const wishesOfFamily = (viewer: Viewer, family: string): Promise<Wish[]> =>
  select(viewer, sql`w.family_id = ${family}::uuid`)

/** Nothing of a family of whom somebody is restricted or kept safe from whom the viewer works for. */
async function open(viewer: Viewer, wishes: readonly Wish[]): Promise<Wish[]> {
  const { families } = await behindWalls(viewer)
  const standing = await standingToPeople(viewer, [...new Set(wishes.flatMap(({ people }) => people))])
  return wishes.filter(
    ({ family, people }) => !families.includes(family) && !people.some((id) => isClosed(standing.get(id))),
  )
}

async function select({ db, actor }: Viewer, condition: RawBuilder<unknown>): Promise<Wish[]> {
  const { authority } = actor
  const { rows } = await sql<Wish>`
    select w.id, w.version, w.family_id as family, w.goals, w.wants, w.languages, w.told, w.wished_on as "wishedOn",
      w.withdrawn_on as "withdrawnOn", n.id as neighbourhood, n.name as "neighbourhoodName",
      exists (select from link_up l where l.authority = ${authority} and l.wish_id = w.id
        and upper(l.during) is null) as linked,
      array(select distinct m.person_id from family_member m
        where m.authority = ${authority} and m.family_id = w.family_id) as people
    from link_up_wish w
    join family f on f.authority = ${authority} and f.id = w.family_id
    left join team t on t.authority = ${authority} and t.id = f.team_id
    left join neighbourhood n on n.authority = ${authority} and n.id = t.neighbourhood_id
    where w.authority = ${authority} and ${condition}
    order by linked, w.wished_on, w.id limit 500`.execute(db)
  return rows
}
