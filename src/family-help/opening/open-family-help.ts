import { z } from 'zod'
import { invalid } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { isChild } from '../../platform/time/day.ts'
import { may, subject } from '../../record/access/index.ts'
import { memberIds } from '../../record/families/family.ts'
import { beginInvolvement } from '../../record/involvements/involvement.ts'
import { continueAfterClosing } from './continue-after-closing.ts'

export const INTENSITIES = ['light', 'ordinary', 'intensive'] as const
export type Intensity = (typeof INTENSITIES)[number]

export interface NewHelp {
  family: string
  /** Left out: every child of the family. */
  children?: readonly string[]
  why: string
  intensity?: Intensity
  /** The team that will help; left out, the family's own stays. */
  team?: string
  from?: string
}

/**
 * Opens help for a family, as part of an operation. Where help ended before, plan, assessment and chronology go on in
 * the same record: nothing starts again (L1266). Returns the involvement's id.
 * @throws KithError `conflict` where help is open already.
 */
export async function beginFamilyHelp(context: Context, help: NewHelp): Promise<string> {
  const { family, why, intensity, team, from = context.today } = help
  if (team) await context.db.updateTable('family').set({ team_id: team }).where('id', '=', family).execute()
  const continued = await continueAfterClosing(context, family, why)
  if (continued) return continued
  const children = help.children?.length ? help.children : await childrenIn(context, family)
  return beginInvolvement(context, { family, children, from, why, intensity })
}

async function childrenIn(context: Context, family: string): Promise<string[]> {
  const members = await memberIds(context, family)
  const rows = members.length
    ? await context.db
        .selectFrom('person')
        .select(['id', 'birth_date', 'expected_birth_date'])
        .where('id', 'in', members)
        .execute()
    : []
  return rows
    .filter((row) => (row.birth_date ?? row.expected_birth_date) && isChild(row.birth_date, context.today))
    .map((row) => row.id)
}

/** Help opens, or goes on where it ended before. */
export const openFamilyHelp = operation({
  name: 'open-family-help',
  inWords: 'Began the help',
  summary: 'Open help for a family. Where help ended before, it goes on in the same record.',
  input: z.object({
    family: field.id(),
    children: field.listOf(field.id()).optional(),
    why: field.text('Say what the family wants help with, in their words', 2000),
    intensity: field.choice(INTENSITIES, 'Choose how much help').optional(),
    team: field.id('Choose a team').optional(),
  }),
  may: may('allocate', subject.family()),
  async run(input, context) {
    await mustBeMembers(context, input)
    return { family: input.family, involvement: await beginFamilyHelp(context, input) }
  },
})

/** Help reaches the record of every child it is for: none of another family's. */
async function mustBeMembers(context: Context, { family, children = [] }: NewHelp): Promise<void> {
  const members = await memberIds(context, family)
  if (children.every((child) => members.includes(child))) return
  throw invalid('children', 'Choose children of this family; bring others into the family first')
}
