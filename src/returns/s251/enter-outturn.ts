import { z } from 'zod'
import { KithError } from '../../platform/errors.ts'
import { penceOf } from '../../platform/money.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { keepFigures } from './keep-figures.ts'
import { AMOUNT_KINDS, type AmountKind, lineCalled } from './lines.ts'

const pounds = z
  .union([z.string(), z.number().transform(String)])
  .transform((typed, context) => {
    const pence = penceOf(typed)
    if (pence === undefined) context.addIssue({ code: 'custom', message: 'Enter pounds, such as 1,250,000' })
    return pence ?? 0
  })
  .optional()

const amounts = Object.fromEntries(AMOUNT_KINDS.map((kind) => [kind, pounds])) as Record<
  AmountKind,
  typeof pounds
>

/** Enters what was spent on a line, or puts it right: the newer figure stands, the older one is kept. */
export const enterOutturn = operation({
  name: 'enter-outturn',
  summary: 'Enter or put right what a line of the section 251 outturn holds, in pounds.',
  input: z.object({
    year: z.string().regex(/^20\d\d$/, 'Enter the last March of the year, such as 2026'),
    line: field.text('Choose a line of the outturn', 10),
    ...amounts,
    why: field.optionalText(300),
  }),
  may: may('returns'),
  async run({ year, line, why = '', ...given }, context) {
    const known = lineCalled(line)
    if (!known) throw new KithError('not-found', 'There is no such line in the outturn.')
    if (known.totalOf)
      throw new KithError('conflict', 'This line is worked out from others. Enter those instead.')
    const figures = AMOUNT_KINDS.flatMap((kind) => {
      const pence = given[kind]
      return pence === undefined ? [] : [{ line, kind, pence }]
    })
    return { year, line, entered: await keepFigures(context, figures, { year, cameBy: 'form', why }) }
  },
})
