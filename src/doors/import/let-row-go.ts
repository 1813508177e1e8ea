import { z } from 'zod'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { holdAside, settle } from './asides.ts'
import { findChildren } from './children.ts'

/** A row that was put aside is not wanted in the record. It stays on file with the reason. */
export const letRowGo = operation({
  name: 'let-row-go',
  summary: 'Let a row of a return go that was put aside, with a reason.',
  input: z.object({ aside: field.id(), reason: field.text('Say why the row is not needed', 500) }),
  may: may('import'),
  async run({ aside: id, reason }, context) {
    const aside = await holdAside(context, id)
    await settle(context, id, 'let-go', reason)
    const child = aside.child && (await findChildren(context, [aside.child])).get(aside.child)
    if (child && !child.isNew)
      await writeEntry(context, {
        kind: 'import-row-let-go',
        title: 'Part of a return was not taken in',
        body: reason,
        people: [child.id],
        facts: { aside: id, list: aside.list, cells: aside.cells, reason },
      })
    return { run: aside.run }
  },
})
