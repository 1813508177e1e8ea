import { z } from 'zod'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { tell } from '../tell.ts'
import { readNeeds } from './assessments.ts'
import { SECTIONS, type SectionCode } from './sections.ts'
import './tables.ts'

/** A needs assessment begins, empty or with what an earlier one says. */
export const beginNeedsAssessment = operation({
  name: 'begin-needs-assessment',
  summary: 'Begin to write what a neighbourhood, or the whole council, is found to need.',
  input: z.object({
    name: field.text('Give it a name, such as “What Hillside needs, 2027”', 120),
    neighbourhood: field.id('Choose a neighbourhood from the list').optional(),
    basedOn: field.id('Choose an assessment from the list').optional(),
  }),
  may: may('shape-neighbourhoods'),
  async run({ name, neighbourhood = null, basedOn = null }, context) {
    const assessment = newId()
    const facts = { assessment, neighbourhood, basedOn }
    const entry_id = await tell(
      context,
      'needs-assessment-begun',
      `A needs assessment was begun: ${name}`,
      facts,
    )
    await context.db
      .insertInto('needs_assessment')
      .values({
        ...{ id: assessment, neighbourhood_id: neighbourhood, name, based_on: basedOn, entry_id },
        ...{ author: context.actor.name, begun_on: context.today, published_on: null, content: null },
      })
      .execute()
    if (basedOn) await copySections(context, basedOn, assessment, entry_id)
    return { assessment }
  },
})

/** What was written stands in the next one too, to be changed where it is so no more. */
async function copySections(
  context: Context,
  from: string,
  assessment_id: string,
  entry_id: string,
): Promise<void> {
  const { sections } = await readNeeds(context, from)
  const rows = (Object.keys(SECTIONS) as SectionCode[]).map((section) => ({
    ...{ assessment_id, section, version: 0, ...sections[section], author: context.actor.name, entry_id },
  }))
  await context.db.insertInto('needs_section').values(rows).execute()
}
