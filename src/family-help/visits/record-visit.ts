import { z } from 'zod'
import { operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../../record/access/index.ts'
import { insertVisit, visitFields } from './visit.ts'

/** One short form, written once for all the brothers and sisters. */
export const recordVisit = operation({
  name: 'record-visit',
  inWords: 'Wrote down a visit',
  summary: 'Record a visit or conversation, once for all the children of the family.',
  input: z.object(visitFields),
  may: may('write', subject.family()),
  run: async (visit, context) => ({ family: visit.family, visit: await insertVisit(context, visit) }),
})
