import { type RawBuilder, sql } from 'kysely'
import { containing } from '../../platform/database/containing.ts'
import { KithError } from '../../platform/errors.ts'
import { isId } from '../../platform/id.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { addMonths } from '../../platform/time/day.ts'
import { dayInWords } from '../../platform/time/words.ts'
import { ASSET_KINDS, type AssetKind, isAssetKind } from './kinds.ts'
import '../tables.ts'

/** Something that a neighbourhood has. It holds nobody's record: anybody may read it. */
export interface Asset {
  id: string
  version: number
  name: string
  kind: AssetKind
  /** Null where it is there for the whole council. */
  neighbourhood: string | null
  neighbourhoodName: string | null
  words: string
  place: string
  times: string
  contact: string
  forWhom: string
  cost: string
  keptBy: string
  /** When somebody last saw that what is written is true. */
  seenOn: string
  seenBy: string
  closedOn: string | null
}

/** What a list is narrowed to, as a page's address says it; anything unknown narrows nothing. */
export interface AssetsAsked {
  neighbourhood?: string
  kind?: string
  q?: string
  /** `old`: not seen for half a year; `gone`: off the public page. */
  which?: string
}

/** Ours: after this many months without anybody looking, the page says to ring first. */
const GROWS_OLD_AFTER = 6

export const isOld = ({ seenOn }: Pick<Asset, 'seenOn'>, today: string): boolean =>
  seenOn < addMonths(today, -GROWS_OLD_AFTER)

/** By kind and name; of a neighbourhood with what is there for the whole council. */
export function readAssets(viewer: Viewer, asked: AssetsAsked): Promise<Asset[]> {
  const { neighbourhood, kind, q, which } = asked
  const found: RawBuilder<unknown>[] = [
    which === 'gone' ? sql`a.closed_on is not null` : sql`a.closed_on is null`,
  ]
  if (isId(neighbourhood))
    found.push(sql`(a.neighbourhood_id = ${neighbourhood}::uuid or a.neighbourhood_id is null)`)
  if (isAssetKind(kind)) found.push(sql`a.kind = ${kind}`)
  if (which === 'old') found.push(sql`a.seen_on < ${addMonths(viewer.today, -GROWS_OLD_AFTER)}::date`)
  for (const word of (q ?? '').replaceAll('\0', '').split(/\s+/).filter(Boolean).slice(0, 6))
    found.push(sql`concat_ws(' ', a.name, a.words, a.place, a.times, a.for_whom) ilike ${containing(word)}`)
  return select(viewer, sql.join(found, sql` and `))
}

/** @throws KithError `not-found`. */
export async function readAsset(viewer: Viewer, id: string): Promise<Asset> {
  const [asset] = isId(id) ? await select(viewer, sql`a.id = ${id}::uuid`) : []
  if (asset) return asset
  throw new KithError('not-found', 'There is nothing like that in the directory. Choose from the list.')
}

async function select({ db, actor }: Viewer, condition: RawBuilder<unknown>): Promise<Asset[]> {
  const { authority } = actor
  const { rows } =
    await sql<Asset>`select a.id, a.version, a.name, a.kind, a.neighbourhood_id as neighbourhood,
      n.name as "neighbourhoodName", a.words, a.place, a.times, a.contact, a.for_whom as "forWhom", a.cost,
      a.kept_by as "keptBy", a.seen_on as "seenOn", a.seen_by as "seenBy", a.closed_on as "closedOn"
    from community_asset a
    left join neighbourhood n on n.authority = ${authority} and n.id = a.neighbourhood_id
    where a.authority = ${authority} and ${condition}
    order by array_position(${Object.keys(ASSET_KINDS)}::text[], a.kind), lower(a.name), a.id limit 1000`.execute(
      db,
    )
  return rows
}

/** What stands, by the labels that the person sees. */
export const assetInWords = (asset: Asset): Record<string, string> => ({
  'What is it called?': asset.name,
  'What is it?': ASSET_KINDS[asset.kind],
  'In their own words': asset.words,
  Where: asset.place,
  When: asset.times,
  'Last seen to be true': dayInWords(asset.seenOn),
  'On the public page': asset.closedOn ? 'No' : 'Yes',
})
