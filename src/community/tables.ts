import type { Generated } from 'kysely'
import type { OfCouncil } from '../platform/database/tables.ts'
import type { AssetKind } from './assets/kinds.ts'

declare module '../platform/database/tables.ts' {
  interface Tables {
    community_asset: CommunityAssetTable
  }
}

/** Each change adds one to the version; the entry is that of the last change. */
interface Kept extends OfCouncil {
  id: string
  version: Generated<number>
  entry_id: string
}

export interface CommunityAssetTable extends Kept {
  /** Null: it is there for the whole council. */
  neighbourhood_id: string | null
  kind: AssetKind
  name: string
  words: string
  place: string
  times: Generated<string>
  contact: Generated<string>
  for_whom: Generated<string>
  cost: Generated<string>
  kept_by: string
  seen_on: string
  seen_by: string
  closed_on: string | null
}
