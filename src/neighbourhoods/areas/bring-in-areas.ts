import { sql } from 'kysely'
import { z } from 'zod'
import { invalid } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { tell } from '../tell.ts'
import { sectorsOfRecord } from './areas.ts'
import { readAreasFile, type SmallArea } from './read-areas-file.ts'
import '../tables.ts'

/** Areas from a file that somebody publishes. One that is there already gets the new numbers; none is taken away. */
export const bringInAreas = operation({
  name: 'bring-in-areas',
  summary: 'Bring in the small areas that neighbourhoods are drawn of, from a file.',
  input: z.object({
    file: z
      .string({ error: 'Choose a file' })
      .min(1, 'Choose a file')
      .max(20_000_000, 'Choose a file of one council: this one is too large'),
    source: field.text('Say where the numbers come from, such as “Census 2021, ONS”', 200),
  }),
  may: may('shape-neighbourhoods'),
  async run({ file, source }, context) {
    const areas = readAreasFile(file)
    await insertAreas(context, areas, source)
    return { areas: areas.length }
  },
})

/** The postcode sectors that the record knows, where no file is at hand: without numbers of people. */
export const takeAreasFromRecord = operation({
  name: 'take-areas-from-record',
  summary: 'Take the postcode sectors in which people of the record live as areas to draw with.',
  input: z.object({}),
  may: may('shape-neighbourhoods'),
  async run(_, context) {
    const sectors = await sectorsOfRecord(context)
    if (sectors.length === 0)
      throw invalid('file', 'The record holds no address with a postcode yet. Bring in a file instead')
    const areas = sectors.map((code) => ({ ...UNKNOWN, code, name: code }))
    await insertAreas(context, areas, 'Postcode sectors of the record', { keep: true })
    return { areas: areas.length }
  },
})

const UNKNOWN = { people: null, children: null, decile: null, east: null, north: null }

async function insertAreas(
  context: Context,
  areas: readonly SmallArea[],
  source: string,
  { keep = false } = {},
): Promise<void> {
  const count = areas.length
  await tell(context, 'areas-brought-in', `${count} areas were brought in`, { count, source })
  const column = <Key extends keyof SmallArea>(key: Key) => areas.map((area) => area[key])
  const update = keep
    ? sql`nothing`
    : sql`update set name = excluded.name, people = excluded.people, children = excluded.children,
        decile = excluded.decile, east = excluded.east, north = excluded.north, source = excluded.source`
  await sql`insert into small_area (authority, code, name, people, children, decile, east, north, source)
    select ${context.actor.authority}, code, name, people, children, decile, east, north, ${source}
    from unnest(${column('code')}::text[], ${column('name')}::text[], ${column('people')}::int[],
      ${column('children')}::int[], ${column('decile')}::int[], ${column('east')}::int[], ${column('north')}::int[])
      as t(code, name, people, children, decile, east, north)
    on conflict (authority, code) do ${update}`.execute(context.db)
}
