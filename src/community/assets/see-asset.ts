import { z } from 'zod'
import { KithError } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { hold } from '../../record/stale.ts'
import { assetInWords, readAsset } from './read-assets.ts'

/** What somebody finds who rings or goes there. */
export const FOUND = {
  there: 'It is there, and all that is written is true',
  gone: 'It is there no more',
} as const

/** Somebody rang or went there today. What is there no more leaves the public page; seen again, it comes back. */
export const seeAsset = operation({
  name: 'see-community-asset',
  summary: 'Say that something in the public directory was seen to be true today, or is there no more.',
  input: z.object({
    asset: field.id(),
    version: field.version(),
    found: field.choice(['there', 'gone'], 'Choose what you found'),
  }),
  may: may('keep-community'),
  async run({ asset, version, found }, context) {
    const { name, closedOn } = await readAsset(context, asset)
    await hold(context, 'community_asset', asset, version, async () =>
      assetInWords(await readAsset(context, asset)),
    )
    if (found === 'gone' && closedOn)
      throw new KithError('conflict', 'This is off the public page already. Nothing was changed.')
    const entry_id = await writeEntry(context, {
      kind: found === 'there' ? 'community-asset-seen' : 'community-asset-gone',
      title: `${name}: ${FOUND[found].toLowerCase()}`,
      people: [],
      facts: { asset },
    })
    const seen = { seen_on: context.today, seen_by: context.actor.name, closed_on: null }
    await context.db
      .updateTable('community_asset')
      .set({
        ...(found === 'there' ? seen : { closed_on: context.today }),
        entry_id,
        version: version + 1,
      })
      .where('id', '=', asset)
      .execute()
    return { asset }
  },
})
