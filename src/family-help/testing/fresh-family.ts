import type { z } from 'zod'
import { newId } from '../../platform/id.ts'
import type { Operation } from '../../platform/operations/operation.ts'
import { run } from '../../platform/operations/run.ts'
import { beginFamily } from '../../record/families/begin-family.ts'
import { beginAllocation, beginInvolvement } from '../../record/involvements/involvement.ts'
import { insertPerson } from '../../record/people/insert-person.ts'
import { type ActorName, NOON, type World } from '../../record/testing/world.ts'

/** A helped family of a test's own, in the world's team. */
export interface FreshFamily {
  world: World
  family: string
  /** Nia (or whoever is asked for), 14, and Tom, 4. */
  children: [string, string]
  mother: string
  father: string
  involvement: string
  /** Carries out an operation as somebody of the world; `family` is filled in. */
  act<Input extends z.ZodType, Output>(
    who: ActorName,
    operation: Operation<Input, Output>,
    input: object,
    now?: Date,
  ): Promise<Output>
}

const FROM = '2026-11-02'

export async function freshFamily(world: World, name = 'Rowe', eldest = 'Nia'): Promise<FreshFamily> {
  const made = await world.as(world.actors['social-worker'], async (context) => {
    const person = (givenNames: string, birthDate: string) =>
      insertPerson(context, { givenNames, familyName: name, birthDate })
    const children: [string, string] = [await person(eldest, '2012-05-01'), await person('Tom', '2022-01-09')]
    const [mother, father] = [await person('Rosa', '1990-02-02'), await person('Dev', '1988-03-03')]
    const family = await beginFamily(context, {
      name,
      members: [...children, mother],
      team: world.team,
      from: FROM,
    })
    const involvement = await beginInvolvement(context, { family, children, from: FROM, why: 'Worn out' })
    for (const [who, part] of [['key-worker', 'key-worker'] as const, ['social-worker', 'overseer'] as const])
      await beginAllocation(context, {
        involvement,
        worker: world.actors[who].worker!,
        part,
        from: FROM,
        reason: 'Free',
      })
    return { family, children, mother, father, involvement }
  })
  return {
    world,
    ...made,
    act: (who, operation, input, now = NOON) =>
      run(world.database, operation, world.actors[who], { family: made.family, ...input }, { now }),
  }
}

/** A relationship written straight into the record: `other` is `kind` of `person`. */
export async function relate(
  { world }: FreshFamily,
  row: { person: string; other: string; kind: string } & Partial<{
    nature: 'biological' | 'step' | 'chosen'
    lives_with: boolean
    safety: 'safe' | 'not-safe' | 'not-known'
    childs_words: string
    counts_as_family: boolean
  }>,
): Promise<void> {
  await world.as(world.actors['social-worker'], async ({ db }) => {
    const entry = await db.selectFrom('ledger_entry').select('id').executeTakeFirstOrThrow()
    const { person, other, nature = 'biological', childs_words = null, ...rest } = row
    const fixed = { contact_rules: null, counts_as_family: null, during: '[2012-01-01,)', entry_id: entry.id }
    await db
      .insertInto('relationship')
      .values({ id: newId(), ...fixed, ...rest, person_id: person, other_id: other, nature, childs_words })
      .execute()
  })
}

/** Lays an overlay over a child from 1 November 2026 on. */
export async function overlay(
  { world, involvement }: FreshFamily,
  child: string,
  kind: string,
): Promise<void> {
  await world.as(world.actors['social-worker'], async ({ db }) => {
    const entry = await db.selectFrom('ledger_entry').select('id').executeTakeFirstOrThrow()
    const row = { id: newId(), involvement_id: involvement, person_id: child, kind, entry_id: entry.id }
    await db
      .insertInto('overlay')
      .values({ ...row, during: '[2026-11-01,)' })
      .execute()
  })
}
