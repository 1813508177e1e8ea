import { sql } from 'kysely'
import { z } from 'zod'
import { KithError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation, type Viewer } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { hold } from '../../record/stale.ts'
import { tell } from '../tell.ts'
import { readDrawing } from './drawings.ts'
import '../tables.ts'

/** What was asked about a drawing, what was said, and what changed. */
export interface Consultation {
  id: string
  version: number
  drawing: string
  askedOn: string
  whom: string
  asked: string
  said: string
  changed: string
}

const fields = {
  askedOn: field.day('Enter the day, such as 12 9 2026'),
  whom: field.text('Say who was asked: groups and places, and nobody by name', 300),
  asked: field.text('Write what was asked', 2000),
  said: field.text('Write what they said, in their own words where you can', 5000),
  changed: field.text('Say what changed because of it; where nothing did, say why', 2000),
}

/** People were asked about a drawing. */
export const recordConsultation = operation({
  name: 'record-consultation',
  summary: 'Write down who was asked about a drawing of neighbourhoods, what they said and what changed.',
  input: z.object({ drawing: field.id(), ...fields }),
  may: may('shape-neighbourhoods'),
  async run({ drawing, askedOn, ...words }, context) {
    await readDrawing(context, drawing)
    const consultation = newId()
    const facts = { drawing, consultation, askedOn, ...words }
    const entry_id = await tell(
      context,
      'consultation-recorded',
      'People were asked about neighbourhoods',
      facts,
    )
    await context.db
      .insertInto('consultation')
      .values({ id: consultation, drawing_id: drawing, asked_on: askedOn, ...words, entry_id })
      .execute()
    return { drawing, consultation }
  },
})

/** What was written about it is put right, or what changed since is added. */
export const changeConsultation = operation({
  name: 'change-consultation',
  summary: 'Put right what was written about a consultation, or add what changed.',
  input: z.object({ consultation: field.id(), version: field.version(), ...fields }),
  may: may('shape-neighbourhoods'),
  async run({ consultation, version, askedOn, ...words }, context) {
    const now = await readConsultation(context, consultation)
    await hold(context, 'consultation', consultation, version, () => ({
      Said: now.said,
      Changed: now.changed,
    }))
    const facts = { consultation, askedOn, ...words }
    const entry_id = await tell(context, 'consultation-changed', 'A consultation was put right', facts)
    await context.db
      .updateTable('consultation')
      .set({ asked_on: askedOn, ...words, entry_id, version: sql<number>`version + 1` })
      .where('id', '=', consultation)
      .execute()
    return { drawing: now.drawing, consultation }
  },
})

const select = ({ db }: Viewer) =>
  db
    .selectFrom('consultation')
    .select([
      'id',
      'version',
      'drawing_id as drawing',
      'asked_on as askedOn',
      'whom',
      'asked',
      'said',
      'changed',
    ])

/** All about a drawing, the first asked first. */
export const readConsultations = (viewer: Viewer, drawing: string): Promise<Consultation[]> =>
  select(viewer).where('drawing_id', '=', drawing).orderBy('asked_on').orderBy('id').execute()

/** @throws KithError `not-found`. */
export async function readConsultation(viewer: Viewer, id: string): Promise<Consultation> {
  const row = await select(viewer).where('id', '=', id).executeTakeFirst()
  if (row) return row
  throw new KithError('not-found', 'There is no such consultation. Choose one on the page of a drawing.')
}
