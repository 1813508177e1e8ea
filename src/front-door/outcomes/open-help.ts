import { beginFamilyHelp } from '../../family-help/index.ts'
import { onDay } from '../../platform/database/days.ts'
import { KithError } from '../../platform/errors.ts'
import type { Context } from '../../platform/operations/operation.ts'
import { beginFamily, joinFamily } from '../../record/families/begin-family.ts'
import { memberIds } from '../../record/families/family.ts'
import { openInvolvementOf } from '../../record/involvements/involvement.ts'
import type { AnyPerson } from '../../record/people/person.ts'
import { type Conversation, peopleOf } from '../conversations/conversation.ts'

/**
 * Opens the family's help in a team, or goes on in the help that is open already. Who leads and who oversees is said
 * by the team's manager. Gives the involvement.
 * @throws KithError `conflict` where no child is named, or the children are of different families.
 */
export async function openHelp(
  context: Context,
  conversation: Conversation,
  { team, why }: { team: string; why: string },
): Promise<string> {
  const children = peopleOf(conversation, 'child')
  if (children.length === 0)
    throw new KithError(
      'conflict',
      'Say first which child it is about: find them in the record, or add them. Then open Family Help.',
    )
  const childIds = children.map(({ id }) => id)
  const family = await familyFor(context, conversation, children, team)
  const open = await openInvolvementOf(context, family)
  if (open && open.period.until === null) return open.id
  return beginFamilyHelp(context, { family, children: childIds, why, team })
}

/** The family of these children, with everyone whom the conversation names in it; a new one where they have none. */
async function familyFor(
  context: Context,
  conversation: Conversation,
  children: AnyPerson[],
  team: string,
): Promise<string> {
  const members = peopleOf(conversation, 'child', 'parent', 'carer').map(({ id }) => id)
  const family = await familyOf(
    context,
    children.map(({ id }) => id),
  )
  if (!family) return beginFamily(context, { name: familyName(children), members, team })
  const known = new Set(await memberIds(context, family))
  await joinFamily(context, { family, people: members.filter((id) => !known.has(id)) })
  return family
}

async function familyOf({ db, today }: Context, children: readonly string[]): Promise<string | undefined> {
  const rows = await db
    .selectFrom('family_member')
    .select('family_id')
    .distinct()
    .where('person_id', 'in', children)
    .where('during', '@>', onDay(today))
    .execute()
  if (rows.length > 1)
    throw new KithError(
      'conflict',
      'These children are of different families in the record. Keep those of one family here, and start another conversation for the others.',
    )
  return rows[0]?.family_id
}

const familyName = (children: AnyPerson[]): string =>
  children.map((child) => (child.restricted ? '' : child.familyName)).find((name) => name !== '') ??
  'Name not known'
