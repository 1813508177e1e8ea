import { z } from 'zod'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { ownCheck } from './read-checks.ts'
import { removeCheckRows } from './remove-checks.ts'

/** Removes a check at once, with its files and what was found. */
export const removeCheck = operation({
  name: 'remove-check',
  summary: 'Remove a check of your own before its day is over, with everything that was found.',
  input: z.object({ check: field.id() }),
  may: may('returns'),
  async run({ check }, context) {
    const { id } = await ownCheck(context, check)
    await removeCheckRows(context.db, id)
    return {}
  },
})
