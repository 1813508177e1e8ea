import { sql } from 'kysely'
import { KithError } from '../../platform/errors.ts'
import type { Context, Viewer } from '../../platform/operations/operation.ts'
import { type Area, readAreas } from '../areas/areas.ts'
import '../tables.ts'

/** What a drawing is, without what is in it. */
export interface DrawingHead {
  id: string
  version: number
  name: string
  note: string
  basedOn: string | null
  author: string
  begunOn: string
  /** Who agreed it, from when and why; null while it may still change. */
  agreed: { from: string; by: string; why: string } | null
}

export interface Footprint {
  id: string
  version: number
  name: string
  /** The neighbourhood of the record that it would stand for. */
  neighbourhood: string | null
  areas: Area[]
}

export interface Drawing extends DrawingHead {
  footprints: Footprint[]
  /** Areas that are in no footprint. */
  free: Area[]
}

type Row = Omit<DrawingHead, 'agreed'> & { from: string | null; by: string | null; why: string | null }

/** All drawings, the one agreed last first, then those begun last. */
export async function readDrawings({ db, actor }: Viewer): Promise<DrawingHead[]> {
  const { rows } = await sql<Row>`select d.id, d.version, d.name, d.note, d.based_on as "basedOn", d.author,
      d.begun_on as "begunOn", d.agreed_from as "from", d.agreed_by as by, d.agreed_why as why
    from footprint_drawing d where d.authority = ${actor.authority}
    order by d.agreed_from desc nulls last, d.begun_on desc, d.id desc`.execute(db)
  return rows.map(({ from, by, why, ...head }) => ({
    ...head,
    agreed: from === null ? null : { from, by: by!, why: why! },
  }))
}

/** @throws KithError `not-found`. */
export async function readDrawing(viewer: Viewer, id: string): Promise<Drawing> {
  const head = (await readDrawings(viewer)).find((one) => one.id === id)
  if (!head) throw new KithError('not-found', 'There is no such drawing. Choose one from the list.')
  const areas = await readAreas(viewer)
  const rows = await viewer.db
    .selectFrom('footprint')
    .select(['id', 'version', 'name', 'neighbourhood_id as neighbourhood'])
    .where('drawing_id', '=', id)
    .orderBy('name')
    .execute()
  const placed = await viewer.db
    .selectFrom('footprint_area')
    .select(['area_code', 'footprint_id'])
    .where('drawing_id', '=', id)
    .execute()
  const where = new Map(placed.map(({ area_code, footprint_id }) => [area_code, footprint_id]))
  const footprints = rows.map((row) => ({
    ...row,
    areas: areas.filter(({ code }) => where.get(code) === row.id),
  }))
  return { ...head, footprints, free: areas.filter(({ code }) => !where.has(code)) }
}

/** The drawing that a footprint is in. @throws KithError `not-found`. */
export async function drawingOf({ db }: Viewer, footprint: string): Promise<string> {
  const row = await db
    .selectFrom('footprint')
    .select('drawing_id')
    .where('id', '=', footprint)
    .executeTakeFirst()
  if (row) return row.drawing_id
  throw new KithError('not-found', 'This neighbourhood is not in the drawing any more.')
}

/**
 * Takes hold of a drawing for a change to what is in it. It is another version from then on, so that whoever agrees it
 * has seen it as it is. @throws KithError `not-found`, or `conflict` where it is agreed.
 */
export async function holdDrawing(context: Context, id: string): Promise<Drawing> {
  await context.db
    .updateTable('footprint_drawing')
    .set({ version: sql<number>`version + 1` })
    .where('id', '=', id)
    .execute()
  const drawing = await readDrawing(context, id)
  mustBeOpen(drawing)
  return drawing
}

/** @throws KithError `conflict` where the drawing is agreed: what was agreed stays as it was. */
export function mustBeOpen({ agreed }: DrawingHead): void {
  if (agreed)
    throw new KithError(
      'conflict',
      'This drawing is agreed and stays as it is. Begin a new one from it, and change that.',
    )
}
