import { z } from 'zod'
import { KithError } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { hold } from '../../record/stale.ts'
import { tell } from '../tell.ts'
import { mustBeOpen, readDrawing } from './drawings.ts'
import '../tables.ts'

/** A drawing is agreed: from then on it stays as it is. */
export const agreeDrawing = operation({
  name: 'agree-drawing',
  summary: 'Say that a drawing of neighbourhoods is agreed, by whom, from when and why.',
  input: z.object({
    drawing: field.id(),
    version: field.version(),
    from: field.day('Enter the day from which it holds, such as 1 4 2027'),
    agreedBy: field.text('Say who agreed it', 200),
    why: field.text('Say why, in a sentence or two that anybody may read', 1000),
  }),
  may: may('agree-neighbourhoods'),
  async run({ drawing, version, from, agreedBy, why }, context) {
    await hold(context, 'footprint_drawing', drawing, version, async () => ({
      Drawing: (await readDrawing(context, drawing)).name,
    }))
    const there = await readDrawing(context, drawing)
    mustBeOpen(there)
    const empty = there.footprints.find(({ areas }) => areas.length === 0)
    if (there.footprints.length === 0 || empty)
      throw new KithError(
        'conflict',
        'Draw at least one neighbourhood, and give each an area, before it is agreed.',
      )
    if (!(await wasAskedAbout(context, drawing)))
      throw new KithError(
        'conflict',
        'Footprints are chosen with those who live there (L1713). Write down first who was asked and what they said.',
      )
    const row = { agreed_from: from, agreed_by: agreedBy, agreed_why: why, version: version + 1 }
    await context.db.updateTable('footprint_drawing').set(row).where('id', '=', drawing).execute()
    await tell(context, 'drawing-agreed', `Neighbourhoods were agreed: ${there.name}`, {
      drawing,
      from,
      agreedBy,
      why,
    })
    return { drawing }
  },
})

async function wasAskedAbout({ db }: Context, drawing: string): Promise<boolean> {
  const row = await db
    .selectFrom('consultation')
    .select('id')
    .where('drawing_id', '=', drawing)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
