import { sql } from 'kysely'
import { z } from 'zod'
import { KithError } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { keysOf } from '../../record/codes.ts'
import { changedMeanwhile } from '../../record/stale.ts'
import { tell } from '../tell.ts'
import { type NeedsHead, readNeeds } from './assessments.ts'
import { QUESTIONS, SECTIONS, type Written } from './sections.ts'
import './tables.ts'

const words = field.optionalText(5000)

/** One section: what was found, what families and partners say, what is not known, what will be done. */
export const writeNeedsSection = operation({
  name: 'write-needs-section',
  summary: 'Write a section of a needs assessment: about one group of children, or about the team.',
  input: z.object({
    assessment: field.id(),
    section: field.choice(keysOf(SECTIONS), 'Choose a section'),
    version: field.version(),
    ...{ found: words, families: words, partners: words, gaps: words, change: words },
  }),
  may: may('shape-neighbourhoods'),
  async run({ assessment, section, version, ...typed }, context) {
    await anotherVersion(context, assessment)
    const needs = await readNeeds(context, assessment)
    mustBeDraft(needs)
    if ((needs.versions[section] ?? 0) !== version)
      throw changedMeanwhile(
        Object.fromEntries(KEYS.map((key) => [QUESTIONS[key], needs.sections[section][key]])),
      )
    const written = Object.fromEntries(KEYS.map((key) => [key, typed[key] ?? ''])) as unknown as Written
    const title = `${SECTIONS[section].title}: written anew`
    const facts = { assessment, section, ...written }
    const entry_id = await tell(context, 'needs-section-written', title, facts)
    const row = { ...written, version: version + 1, author: context.actor.name, entry_id }
    await context.db
      .insertInto('needs_section')
      .values({ assessment_id: assessment, section, ...row })
      .onConflict((conflict) => conflict.columns(['assessment_id', 'section']).doUpdateSet(row))
      .execute()
    return { assessment, section }
  },
})

/** Whoever publishes it has seen all that is in it; and of two who write at once the second sees what the first wrote. */
const anotherVersion = ({ db }: Context, assessment: string) =>
  db
    .updateTable('needs_assessment')
    .set({ version: sql<number>`version + 1` })
    .where('id', '=', assessment)
    .execute()

const KEYS = Object.keys(QUESTIONS) as (keyof Written)[]

/** @throws KithError `conflict` where it is published: what was published stays. */
export function mustBeDraft({ publishedOn }: NeedsHead): void {
  if (publishedOn)
    throw new KithError(
      'conflict',
      'This assessment is published and stays as it is. Begin the next one from it.',
    )
}
