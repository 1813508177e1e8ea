import { z } from 'zod'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { writeEntry } from '../../record/ledger/write.ts'

/** What is asked of a programme, the same where it begins and where it is put right. */
export const programmeFields = z.object({
  name: field.text('Enter what it is called', 120),
  words: field.text('Write what it is, as you would say it to a family', 1_000),
  forWhom: field.text('Write for whom it is', 200),
  contact: field.text('Write how a family gets in touch', 300),
  runBy: field.text('Write who runs it', 200),
})

/** As the table keeps it. */
export const columnsOf = (given: z.output<typeof programmeFields>) => ({
  name: given.name,
  words: given.words,
  for_whom: given.forWhom,
  contact: given.contact,
  run_by: given.runBy,
})

/** Support that needs no front door, such as a family nurse in pregnancy (L1423). */
export const beginProgramme = operation({
  name: 'begin-programme',
  summary: 'Say that some support is reached directly, without the front door.',
  input: programmeFields,
  may: may('keep-programmes'),
  async run(given, context) {
    const id = newId()
    const facts = { programme: id, ...given }
    const told = { kind: 'programme-began', title: `Reached directly: ${given.name}`, people: [], facts }
    const entry_id = await writeEntry(context, told)
    await context.db
      .insertInto('direct_programme')
      .values({ id, ...columnsOf(given), ended_on: null, entry_id })
      .execute()
    return { programme: id }
  },
})
