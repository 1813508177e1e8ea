import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { hold } from '../../record/stale.ts'
import { columnsOf, programmeFields } from './begin-programme.ts'
import { readProgramme } from './read-programmes.ts'

/** Puts a programme right, says who works in it and so sees who takes part, or that it has come to its end. */
export const changeProgramme = operation({
  name: 'change-programme',
  summary: 'Put right what is written of directly reached support, say who works in it, or when it ended.',
  input: programmeFields.extend({
    programme: field.id(),
    version: field.version(),
    workers: field.listOf(field.id('Choose from the list')).optional(),
    endedOn: field.day('Enter its last day, or leave it empty').optional(),
  }),
  may: may('keep-programmes'),
  async run({ programme, version, workers = [], endedOn = null, ...given }, context) {
    await hold(context, 'direct_programme', programme, version, async () => ({
      'What is it called?': (await readProgramme(context, programme)).name,
    }))
    const entry_id = await writeEntry(context, {
      kind: 'programme-changed',
      title: `What is written of ${given.name} was put right`,
      people: [],
      facts: { programme, workers, endedOn, ...given, before: await readProgramme(context, programme) },
    })
    await context.db
      .updateTable('direct_programme')
      .set({ ...columnsOf(given), ended_on: endedOn, entry_id, version: version + 1 })
      .where('id', '=', programme)
      .execute()
    await setWorkers(context, programme, [...new Set(workers)])
    return { programme }
  },
})

async function setWorkers({ db }: Context, programme: string, workers: readonly string[]): Promise<void> {
  await db.deleteFrom('direct_programme_worker').where('programme_id', '=', programme).execute()
  const rows = workers.map((worker) => ({ programme_id: programme, worker_id: worker }))
  if (rows.length > 0) await db.insertInto('direct_programme_worker').values(rows).execute()
}
