import { z } from 'zod'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { tell } from '../tell.ts'
import { readDrawing } from './drawings.ts'
import '../tables.ts'

export interface NewFootprint {
  name: string
  neighbourhood: string | null
  areas: readonly string[]
}

/** A way of dividing the council, empty or as another drawing has it. */
export const beginDrawing = operation({
  name: 'begin-drawing',
  summary: 'Begin a drawing of neighbourhoods, empty or from another one.',
  input: z.object({
    name: field.text('Give it a name, such as “By school catchment”', 120),
    note: field.optionalText(1000),
    basedOn: field.id('Choose a drawing from the list').optional(),
  }),
  may: may('shape-neighbourhoods'),
  async run({ name, note = '', basedOn = null }, context) {
    const from = basedOn ? (await readDrawing(context, basedOn)).footprints : []
    const drawing = newId()
    const entry_id = await tell(context, 'drawing-begun', `A drawing was begun: ${name}`, {
      drawing,
      basedOn,
    })
    await context.db
      .insertInto('footprint_drawing')
      .values({
        ...{
          id: drawing,
          name,
          note,
          based_on: basedOn,
          author: context.actor.name,
          begun_on: context.today,
        },
        ...{ agreed_from: null, agreed_by: null, agreed_why: null, entry_id },
      })
      .execute()
    const copied = from.map(({ areas, ...one }) => ({ ...one, areas: areas.map(({ code }) => code) }))
    await insertFootprints(context, drawing, copied)
    return { drawing }
  },
})

/** Puts footprints with their areas into a drawing, as part of an operation. */
export async function insertFootprints(
  { db }: Context,
  drawing: string,
  footprints: readonly NewFootprint[],
): Promise<void> {
  if (footprints.length === 0) return
  const rows = footprints.map((one) => ({ ...one, id: newId() }))
  await db
    .insertInto('footprint')
    .values(
      rows.map(({ id, name, neighbourhood }) => ({
        id,
        drawing_id: drawing,
        name,
        neighbourhood_id: neighbourhood,
      })),
    )
    .execute()
  const areas = rows.flatMap(({ id, areas }) =>
    areas.map((area_code) => ({ drawing_id: drawing, area_code, footprint_id: id })),
  )
  if (areas.length > 0) await db.insertInto('footprint_area').values(areas).execute()
}
