import { z } from 'zod'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import type { Context } from '../../platform/operations/operation.ts'
import type { Owner } from './owners.ts'
import { ownerColumns } from './owners.ts'

export const actionFields = z.object({
  /** Set for an action that stands already. */
  action: field.id().optional(),
  what: field.text('Say what will be done', 500),
  owner: field.text('Choose who does this', 60),
  purpose: field.optionalText(500).default(''),
  difference: field.optionalText(500).default(''),
})

export type ActionInput = z.output<typeof actionFields>

/** A goal in the family's words, with what each person will do. */
export const goalFields = {
  family: field.id(),
  words: field.text('Write the goal in the family’s own words', 1000),
  actions: z.array(actionFields).max(50).optional(),
}

interface Written {
  family: string
  goal: string
  entry: string
  owners: readonly Owner[]
}

/**
 * Makes the actions of a goal those that are given: new ones begin, changed ones change, missing ones end.
 * @throws KithError `invalid` for an owner who is not in the list.
 */
export async function keepActions(
  context: Context,
  actions: readonly ActionInput[],
  written: Written,
): Promise<void> {
  const stays = actions.flatMap(({ action }) => action ?? [])
  await endOthers(context, written.goal, stays)
  for (const [position, action] of actions.entries()) await keepAction(context, action, position, written)
}

async function endOthers({ db, today }: Context, goal: string, stays: readonly string[]): Promise<void> {
  const query = db
    .updateTable('plan_action')
    .set({ ended_on: today })
    .where('goal_id', '=', goal)
    .where('ended_on', 'is', null)
  await (stays.length ? query.where('id', 'not in', [...stays]) : query).execute()
}

async function keepAction(
  { db }: Context,
  { action, what, owner, purpose, difference }: ActionInput,
  position: number,
  { family, goal, entry, owners }: Written,
): Promise<void> {
  const told = { what, purpose, difference, position, entry_id: entry }
  const row = { ...told, ...ownerColumns(owners, owner, `actions.${position}.owner`) }
  if (action) {
    await db
      .updateTable('plan_action')
      .set(row)
      .where('id', '=', action)
      .where('goal_id', '=', goal)
      .execute()
    return
  }
  const fresh = { id: newId(), goal_id: goal, family_id: family, ended_on: null, ...row }
  await db.insertInto('plan_action').values(fresh).execute()
}

/** A goal with its actions for the chronology. */
export function goalInWords(
  words: string,
  actions: readonly ActionInput[],
  owners: readonly Owner[],
): string {
  const name = (key: string) => owners.find((owner) => owner.key === key)?.name ?? ''
  const lines = actions.map(
    ({ what, owner, purpose }) => `${name(owner)}: ${what}${purpose && ` (${purpose})`}`,
  )
  return [words, ...lines].join('\n')
}
