import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { hold } from '../../record/stale.ts'
import { assetFields, columnsOf } from './fields.ts'
import { assetInWords, readAsset } from './read-assets.ts'

/** Puts right what the directory says. The ledger keeps what stood there. */
export const changeAsset = operation({
  name: 'change-community-asset',
  summary: 'Put right what the public directory says of a group, club, place or service.',
  input: assetFields.extend({ asset: field.id(), version: field.version() }),
  may: may('keep-community'),
  async run({ asset, version, ...given }, context) {
    await hold(context, 'community_asset', asset, version, async () =>
      assetInWords(await readAsset(context, asset)),
    )
    const columns = columnsOf(context, given)
    const entry_id = await writeEntry(context, {
      kind: 'community-asset-changed',
      title: `What the directory says of ${given.name} was put right`,
      people: [],
      facts: { asset, ...given, before: await readAsset(context, asset) },
    })
    await context.db
      .updateTable('community_asset')
      .set({ ...columns, entry_id, version: version + 1 })
      .where('id', '=', asset)
      .execute()
    return { asset }
  },
})
