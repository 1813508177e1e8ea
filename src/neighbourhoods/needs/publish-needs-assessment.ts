import { z } from 'zod'
import { KithError } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { hold } from '../../record/stale.ts'
import { tell } from '../tell.ts'
import { type NeedsContent, readNeeds } from './assessments.ts'
import { mustBeDraft } from './write-needs-section.ts'
import './tables.ts'

/** From now on anybody may read it, as it is today. What it lacks keeps it from being published. */
export const publishNeedsAssessment = operation({
  name: 'publish-needs-assessment',
  summary: 'Publish a needs assessment as it stands, with its figures, for anybody to read.',
  input: z.object({ assessment: field.id(), version: field.version() }),
  may: may('agree-neighbourhoods'),
  async run({ assessment, version }, context) {
    await hold(context, 'needs_assessment', assessment, version, async () => ({
      Name: (await readNeeds(context, assessment)).name,
    }))
    const needs = await readNeeds(context, assessment)
    mustBeDraft(needs)
    const lacking = needs.quality.checks.filter(({ holds }) => !holds)
    if (lacking.length > 0)
      throw new KithError('conflict', `It is not ready yet. ${lacking.map(({ says }) => says).join(' ')}`)
    const { sections, figures, quality } = needs
    const content: NeedsContent = { sections, figures, quality }
    const row = { published_on: context.today, content: JSON.stringify(content), version: version + 1 }
    await context.db.updateTable('needs_assessment').set(row).where('id', '=', assessment).execute()
    await tell(context, 'needs-assessment-published', `A needs assessment was published: ${needs.name}`, {
      assessment,
    })
    return { assessment }
  },
})
