import type { Viewer } from '../../platform/operations/operation.ts'

/** Telephones, emails, addresses and postcodes by which these people are found, but for what one of `open` has too. */
export async function waysTo(
  viewer: Viewer,
  closed: readonly string[],
  open: readonly string[],
): Promise<string[]> {
  const ways = await waysOf(viewer, [...closed, ...open])
  const known = new Set(ways.filter(({ id }) => open.includes(id)).map(({ way }) => way))
  const own = ways.filter(({ id, way }) => closed.includes(id) && !known.has(way))
  return [...new Set(own.map(({ way }) => way))]
}

/** Shorter than this would be found in every text. */
const TELLING = 4

async function waysOf({ db }: Viewer, ids: readonly string[]): Promise<{ id: string; way: string }[]> {
  const people = await db
    .selectFrom('person')
    .select(['id', 'phone', 'email'])
    .where('id', 'in', ids)
    .execute()
  const homes = await db
    .selectFrom('person_address')
    .select(['person_id as id', 'lines', 'postcode'])
    .where('person_id', 'in', ids)
    .execute()
  const all = [
    ...people.flatMap(({ id, phone, email }) => [phone, email].map((way) => ({ id, way }))),
    ...homes.flatMap(({ id, lines, postcode }) =>
      [lines.split('\n')[0], postcode].map((way) => ({ id, way })),
    ),
  ]
  return all.flatMap(({ id, way }) => (way && way.length >= TELLING ? [{ id, way: way.toLowerCase() }] : []))
}
