import { sql } from 'kysely'
import { newId } from '../../platform/id.ts'
import type { Context } from '../../platform/operations/operation.ts'
import { fromRange, type Period, toRange } from '../../platform/time/period.ts'
import type { ChildsFamily } from './families.ts'
import { fitHelp, type HelpChange } from './fit-help.ts'
import { timesOfHelp } from './spans.ts'

export interface ChildBroughtIn {
  /** The council's number in returns. */
  number: string
  person: string
  family: ChildsFamily
  /** The ledger entry of the import. */
  entry: string
}

/**
 * Gives children who came with a file what it takes to work with them: a family where they have none, and an
 * involvement for each time in need or in care. A few statements for a batch. @returns how many families began.
 */
export async function makeWorkable(context: Context, children: readonly ChildBroughtIn[]): Promise<number> {
  if (children.length === 0) return 0
  await lockFamilies(context, children)
  const times = await timesOfHelp(
    context,
    children.map(({ person }) => person),
  )
  const begun = children.filter(({ family }) => family.isNew)
  await beginFamilies(context, begun, times)
  await fitInvolvements(context, children, times)
  return begun.length
}

/** Batches under way at once may bring two children of one family. In the order of their ids: nobody waits in a circle. */
async function lockFamilies({ db, actor }: Context, children: readonly ChildBroughtIn[]): Promise<void> {
  const old = children.filter(({ family }) => !family.isNew).map(({ family }) => family.id)
  if (old.length === 0) return
  await sql`select id from family where authority = ${actor.authority} and id = any(${old}::uuid[]) order by id for update`.execute(
    db,
  )
}

type Times = ReadonlyMap<string, Period[]>

async function beginFamilies({ db, actor, today }: Context, begun: readonly ChildBroughtIn[], times: Times) {
  if (begun.length === 0) return
  const names = begun.map(({ number }) => `Family of child ${number}`)
  const ids = begun.map(({ family }) => family.id)
  await sql`insert into family (authority, id, name)
    select ${actor.authority}, id, name from unnest(${ids}::uuid[], ${names}::text[]) as t(id, name)`.execute(
    db,
  )
  const since = begun.map(({ person }) => firstDay(times.get(person), today))
  await sql`insert into family_member (authority, id, family_id, person_id, during, entry_id)
    select ${actor.authority}, id, family_id, person_id, daterange(since, null), entry_id
    from unnest(${begun.map(() => newId())}::uuid[], ${ids}::uuid[], ${begun.map(({ person }) => person)}::uuid[],
      ${since}::date[], ${begun.map(({ entry }) => entry)}::uuid[]) as t(id, family_id, person_id, since, entry_id)`.execute(
    db,
  )
}

/** From the first time of help on: whoever looks then finds the child in the family. */
const firstDay = (times: readonly Period[] | undefined, today: string): string =>
  times?.[0] && times[0].from < today ? times[0].from : today

async function fitInvolvements(context: Context, children: readonly ChildBroughtIn[], times: Times) {
  const kept = await keptHelp(context, children)
  const changes = children.flatMap((child) => fitChild(child, times.get(child.person) ?? [], kept))
  const moved = changes.filter(isMoved)
  await move(context, moved.filter(isShorter))
  await move(
    context,
    moved.filter((change) => !isShorter(change)),
  )
  const opened = changes.filter(({ kind }) => kind === 'new')
  await open(context, opened)
  await bringInto(context, [...opened, ...changes.filter(({ kind }) => kind === 'joined')])
}

type Change = HelpChange & { child: ChildBroughtIn; id: string }
type Moved = Extract<Change, { kind: 'moved' }>

const isMoved = (change: Change): change is Moved => change.kind === 'moved'

/** Those that get shorter go first, so that they make room. */
const isShorter = ({ period, before }: Moved): boolean =>
  period.from >= before.from &&
  (before.until === null || (period.until !== null && period.until <= before.until))

/** A family's involvement; `free`: a file opened it and nobody works in it. */
interface FamilyHelp {
  id: string
  period: Period
  free: boolean
  people: string[]
}

/** The involvements of these families, and those that these children are in, under both ids. */
type KeptHelp = Map<string, Set<FamilyHelp>>

function put(kept: KeptHelp, under: string, help: FamilyHelp): void {
  kept.set(under, (kept.get(under) ?? new Set()).add(help))
}

/** What one child changes; the next child of the family finds it so. */
function fitChild(child: ChildBroughtIn, times: readonly Period[], kept: KeptHelp): Change[] {
  const { person, family } = child
  const now = [...new Set([...(kept.get(family.id) ?? []), ...(kept.get(person) ?? [])])]
  const stands = now.map(({ id, period, free, people }) => ({
    id,
    period,
    ours: free && people.every((one) => one === person),
    hasChild: people.includes(person),
  }))
  const changes = fitHelp(stands, times).map((change) => ({ child, id: newId(), ...change }))
  for (const { kind, id, period } of changes) {
    const help = now.find((one) => one.id === id)
    if (!help) put(kept, family.id, { id, period, free: true, people: [person] })
    else if (kind === 'moved') help.period = period
    else help.people.push(person)
  }
  return changes
}

interface KeptRow {
  family_id: string
  id: string
  during: string
  free: boolean
  people: string[]
}

async function keptHelp({ db, actor }: Context, children: readonly ChildBroughtIn[]): Promise<KeptHelp> {
  const old = children.filter(({ family }) => !family.isNew)
  const kept: KeptHelp = new Map()
  if (old.length === 0) return kept
  const [families, people] = [old.map(({ family }) => family.id), old.map(({ person }) => person)]
  const { rows } = await sql<KeptRow>`
    with near as (
      select id from involvement where authority = ${actor.authority} and family_id = any(${families}::uuid[])
      union
      select involvement_id from involvement_child where authority = ${actor.authority} and person_id = any(${people}::uuid[])
    )
    select i.family_id, i.id, i.during::text,
      i.version = 0 and e.kind in ('child-imported', 'import-continued')
        and not exists (select from allocation a where a.authority = ${actor.authority} and a.involvement_id = i.id) as free,
      array(select c.person_id::text from involvement_child c
        where c.authority = ${actor.authority} and c.involvement_id = i.id) as people
    from near join involvement i on i.authority = ${actor.authority} and i.id = near.id
    join ledger_entry e on e.authority = ${actor.authority} and e.id = i.entry_id
    order by lower(i.during)`.execute(db)
  for (const { family_id, during, ...row } of rows) {
    const help = { ...row, period: fromRange(during) }
    for (const under of [family_id, ...row.people]) put(kept, under, help)
  }
  return kept
}

async function move({ db, actor }: Context, moved: readonly Moved[]): Promise<void> {
  if (moved.length === 0) return
  const [ids, ranges] = [moved.map(({ id }) => id), moved.map(({ period }) => toRange(period))]
  const people = moved.map(({ child }) => child.person)
  await sql`update involvement set during = t.during::daterange
    from unnest(${ids}::uuid[], ${ranges}::text[]) as t(id, during)
    where involvement.authority = ${actor.authority} and involvement.id = t.id`.execute(db)
  await sql`update involvement_child set during = t.during::daterange
    from unnest(${ids}::uuid[], ${ranges}::text[], ${people}::uuid[]) as t(id, during, person)
    where involvement_child.authority = ${actor.authority} and involvement_child.involvement_id = t.id
      and involvement_child.person_id = t.person`.execute(db)
}

const WHY = 'Brought in with a return. Say what the family wants help with.'

async function open({ db, actor }: Context, opened: readonly Change[]): Promise<void> {
  if (opened.length === 0) return
  await sql`insert into involvement (authority, id, family_id, during, why, entry_id)
    select ${actor.authority}, id, family_id, during::daterange, ${WHY}, entry_id
    from unnest(${opened.map(({ id }) => id)}::uuid[], ${opened.map(({ child }) => child.family.id)}::uuid[],
      ${opened.map(({ period }) => toRange(period))}::text[], ${opened.map(({ child }) => child.entry)}::uuid[])
      as t(id, family_id, during, entry_id)`.execute(db)
}

async function bringInto({ db, actor }: Context, joined: readonly Change[]): Promise<void> {
  if (joined.length === 0) return
  await sql`insert into involvement_child (authority, id, involvement_id, person_id, during)
    select ${actor.authority}, id, involvement_id, person_id, during::daterange
    from unnest(${joined.map(() => newId())}::uuid[], ${joined.map(({ id }) => id)}::uuid[],
      ${joined.map(({ child }) => child.person)}::uuid[], ${joined.map(({ period }) => toRange(period))}::text[])
      as t(id, involvement_id, person_id, during)`.execute(db)
}
