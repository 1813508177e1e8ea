import { sql } from 'kysely'
import { z } from 'zod'
import { invalid } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { hold } from '../../record/stale.ts'
import { tell } from '../tell.ts'
import { type Drawing, drawingOf, holdDrawing } from './drawings.ts'
import '../tables.ts'

const shape = {
  name: field.text('Give the neighbourhood a name', 120),
  neighbourhood: field.id('Choose a neighbourhood from the list').optional(),
  areas: field.listOf(z.string().trim().min(1).max(20)).optional(),
}

/** A neighbourhood in a drawing, of these areas; an area that is in another one moves over. */
export const addFootprint = operation({
  name: 'add-footprint',
  summary: 'Add a neighbourhood to a drawing, with the areas it is made of.',
  input: z.object({ drawing: field.id(), ...shape }),
  may: may('shape-neighbourhoods'),
  async run({ drawing, name, neighbourhood = null, areas = [] }, context) {
    const there = await holdDrawing(context, drawing)
    mustHave(there, areas)
    const footprint = newId()
    await context.db
      .insertInto('footprint')
      .values({ id: footprint, drawing_id: drawing, name, neighbourhood_id: neighbourhood })
      .execute()
    await place(context, drawing, footprint, areas)
    await tell(context, 'footprint-added', `A neighbourhood was drawn: ${name}`, {
      drawing,
      footprint,
      areas,
    })
    return { drawing, footprint }
  },
})

/** The same neighbourhood of other areas, or under another name. */
export const shapeFootprint = operation({
  name: 'shape-footprint',
  summary: 'Change the name or the areas of a neighbourhood in a drawing.',
  input: z.object({ footprint: field.id(), version: field.version(), ...shape }),
  may: may('shape-neighbourhoods'),
  async run({ footprint, version, name, neighbourhood = null, areas = [] }, context) {
    const drawing = await drawingOf(context, footprint)
    const there = await holdDrawing(context, drawing)
    mustHave(there, areas)
    const now = there.footprints.find(({ id }) => id === footprint)!
    await hold(context, 'footprint', footprint, version, () => ({
      Name: now.name,
      Areas: now.areas.map((area) => area.name).join(', '),
    }))
    await context.db
      .updateTable('footprint')
      .set({ name, neighbourhood_id: neighbourhood, version: sql<number>`version + 1` })
      .where('id', '=', footprint)
      .execute()
    await place(context, drawing, footprint, areas)
    await tell(context, 'footprint-shaped', `A neighbourhood was drawn anew: ${name}`, {
      drawing,
      footprint,
      areas,
    })
    return { drawing, footprint }
  },
})

/** Takes a neighbourhood out of a drawing; its areas are free again. */
export const removeFootprint = operation({
  name: 'remove-footprint',
  summary: 'Take a neighbourhood out of a drawing.',
  input: z.object({ footprint: field.id() }),
  may: may('shape-neighbourhoods'),
  async run({ footprint }, context) {
    const drawing = await drawingOf(context, footprint)
    const there = await holdDrawing(context, drawing)
    const name = there.footprints.find(({ id }) => id === footprint)?.name
    await context.db.deleteFrom('footprint_area').where('footprint_id', '=', footprint).execute()
    await context.db.deleteFrom('footprint').where('id', '=', footprint).execute()
    await tell(context, 'footprint-removed', `A neighbourhood was taken out: ${name}`, { drawing, footprint })
    return { drawing }
  },
})

/** @throws KithError `invalid` where the council has no such area. */
function mustHave({ footprints, free }: Drawing, asked: readonly string[]): void {
  const known = new Set([...free, ...footprints.flatMap(({ areas }) => areas)].map(({ code }) => code))
  const missing = asked.find((code) => !known.has(code))
  if (missing) throw invalid('areas', `There is no area “${missing}”. Choose from the list`)
}

async function place(context: Context, drawing: string, footprint: string, areas: readonly string[]) {
  const { db } = context
  await db.deleteFrom('footprint_area').where('footprint_id', '=', footprint).execute()
  const codes = [...new Set(areas)]
  if (codes.length === 0) return
  const taken = await db
    .updateTable('footprint_area')
    .set({ footprint_id: footprint })
    .where('drawing_id', '=', drawing)
    .where('area_code', 'in', codes)
    .returning('area_code')
    .execute()
  const moved = new Set(taken.map(({ area_code }) => area_code))
  const fresh = codes.filter((code) => !moved.has(code))
  if (fresh.length === 0) return
  const rows = fresh.map((area_code) => ({ drawing_id: drawing, area_code, footprint_id: footprint }))
  await db.insertInto('footprint_area').values(rows).execute()
}
