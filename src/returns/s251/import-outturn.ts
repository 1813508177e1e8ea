import { z } from 'zod'
import { invalid } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { keepFigures } from './keep-figures.ts'
import { readOutturnFile } from './read-file.ts'

/** Enters the outturn of a year from a CSV file. Figures that stand already are left; others are put in their place. */
export const importOutturn = operation({
  name: 'import-outturn',
  summary:
    'Enter the section 251 outturn of a year from a CSV file: a row a line, a column an amount in pounds.',
  input: z.object({
    year: z.string().regex(/^20\d\d$/, 'Enter the last March of the year, such as 2026'),
    content: z.base64({ error: 'Choose the file' }).min(1, 'Choose the file'),
    why: field.optionalText(300),
  }),
  may: may('returns'),
  async run({ year, content, why = '' }, context) {
    const { figures, troubles } = readOutturnFile(Buffer.from(content, 'base64').toString('utf8'))
    const [first] = troubles
    if (first) throw invalid('content', first)
    if (figures.length === 0)
      throw invalid('content', 'No figure was found. The file needs a column “Line” and one for each amount')
    return { year, entered: await keepFigures(context, figures, { year, cameBy: 'file', why }) }
  },
})
