import { keysOf } from '../../record/codes.ts'

/** What a neighbourhood has, in the order of the public page. */
export const ASSET_KINDS = {
  group: 'Groups and company',
  club: 'Clubs and sport',
  food: 'Food and things for the home',
  advice: 'Advice and money',
  faith: 'Faith',
  park: 'Parks and places',
} as const

export type AssetKind = keyof typeof ASSET_KINDS

export const ASSET_KIND_KEYS = keysOf(ASSET_KINDS)

export const isAssetKind = (text: string | undefined): text is AssetKind =>
  text !== undefined && Object.hasOwn(ASSET_KINDS, text)
