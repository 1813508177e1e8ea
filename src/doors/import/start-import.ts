import { z } from 'zod'
import { invalid } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import './tables.ts'

const file = z.object({
  name: field.text('Give each file its name', 200),
  content: z.base64({ error: 'Send each file’s content as base64' }),
})

const RETURNS = { ssda903: 'SSDA903 return', cin: 'Census' } as const

/** Hands the files of a return in. They wait in the database until the runner brings them in, and survive a restart. */
export const startImport = operation({
  name: 'start-import',
  summary: 'Hand in the files of a return: SSDA903 as CSV files or XML, or a children in need census as XML.',
  input: z.object({
    kind: field.choice(['ssda903', 'cin'], 'Choose which return it is'),
    year: z
      .string()
      .regex(/^20\d\d$/, 'Enter the year as four figures, such as 2026')
      .optional(),
    files: z
      .array(file, { error: 'Choose the files of the return' })
      .min(1, 'Choose the files of the return'),
  }),
  may: may('import'),
  async run({ kind, year = null, files }, { db, actor, now }) {
    if (kind === 'cin' && files.length > 1)
      throw invalid('files', 'A census is one file. Choose only that one')
    const names = new Set(files.map(({ name }) => name))
    if (names.size < files.length) throw invalid('files', 'Two files have the same name. Choose each once')
    const run = newId()
    const name = files.length === 1 ? files[0]!.name : `${RETURNS[kind]}, ${files.length} files`
    const who = { account_id: actor.account ?? null, author: actor.name, claimed_by: null }
    const state = { ended_at: null, children_of: null, report: null, problem: null }
    const times = { began_at: now, seen_at: now }
    await db
      .insertInto('import_run')
      .values({ id: run, kind, name, year, ...times, ...who, ...state })
      .execute()
    for (const { name, content } of files)
      await db
        .insertInto('import_file')
        .values({ run_id: run, name, content: Buffer.from(content, 'base64') })
        .execute()
    return { run }
  },
})
