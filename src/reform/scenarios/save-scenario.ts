import { z } from 'zod'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { keepVersion, understood } from './keep-version.ts'

/** What a scenario is called and what it is for; `switches` is the query of its link. */
export const named = {
  name: field.text('Give it a name by which others will know it', 120),
  note: field.optionalText(2000).default(''),
  switches: field.optionalText(4000).default(''),
}

/** Keeps a run under a name. */
export const saveScenario = operation({
  name: 'save-scenario',
  summary: 'Keep a run of the reform’s model under a name, with a note.',
  input: z.object(named),
  may: may('analyse'),
  async run({ name, note, switches }, context) {
    const scenario = newId()
    await keepVersion(context, { scenario, version: 1, name, note, retired: false, ...understood(switches) })
    return { scenario }
  },
})
