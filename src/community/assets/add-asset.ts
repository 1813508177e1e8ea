import { newId } from '../../platform/id.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { assetFields, columnsOf } from './fields.ts'

/** Writes down something that a neighbourhood has, for everybody to read (L1617). */
export const addAsset = operation({
  name: 'add-community-asset',
  summary: 'Add a group, club, place or service of the community to the public directory.',
  input: assetFields,
  may: may('keep-community'),
  async run(given, context) {
    const id = newId()
    const columns = columnsOf(context, given)
    const entry_id = await writeEntry(context, {
      kind: 'community-asset-added',
      title: `${given.name} was added to the directory`,
      people: [],
      facts: { asset: id, ...given },
    })
    const row = { id, ...columns, closed_on: null, entry_id }
    await context.db.insertInto('community_asset').values(row).execute()
    return { asset: id }
  },
})
