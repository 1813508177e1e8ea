import { type Asset, readAsset } from '../../community/index.ts'
import { invalid } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import type { Context } from '../../platform/operations/operation.ts'

export interface NewWarmLink {
  conversation: string
  /** Something of the community's directory. */
  asset?: string
  /** Which group or service, where the directory does not have it. */
  offered?: string
  /** How to reach it. */
  contact?: string
  lookOn: string
}

/** Notes that the family was brought together with somebody of the community, and when to look whether it worked. */
export async function addWarmLink(context: Context, link: NewWarmLink): Promise<void> {
  if (link.lookOn < context.today) throw invalid('lookOn', 'Enter today or a later day')
  await context.db
    .insertInto('warm_link')
    .values({
      id: newId(),
      conversation_id: link.conversation,
      ...(await whereTo(context, link)),
      look_on: link.lookOn,
      reached: null,
      checked_on: null,
    })
    .execute()
}

/** As it stands in the directory on the day: what was offered does not change when the directory does. */
async function whereTo(context: Context, { asset, offered, contact }: NewWarmLink) {
  if (offered) return { asset_id: asset ?? null, offered, contact: contact ?? '' }
  if (!asset) throw invalid('asset', 'Choose a group or service from the directory, or write which one it is')
  const found = await readAsset(context, asset)
  return { asset_id: found.id, offered: found.name, contact: contact || howToReach(found) }
}

const howToReach = ({ contact, place, times }: Asset): string =>
  [contact, place, times].filter(Boolean).join('; ').slice(0, 500)
