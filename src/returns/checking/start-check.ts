import { z } from 'zod'
import { invalid, KithError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import './tables.ts'

const file = z.object({
  name: field.text('Give each file its name', 200),
  content: z.base64({ error: 'Send each file’s content as base64' }),
})
const one = z.array(file).max(1, 'Choose one file').optional()

export const KINDS = {
  ssda903: 'Children looked after (SSDA903)',
  cin: 'Children in need census',
  'annex-a': 'Annex A of an inspection',
} as const

/** Hands the files of a return in to be checked. They wait in the database until the runner has checked them. */
export const startCheck = operation({
  name: 'start-check',
  summary:
    'Hand in a return to be checked on this machine. What is found is for whoever hands it in, and gone after a day.',
  input: z.object({
    kind: field.choice(['ssda903', 'cin', 'annex-a'], 'Choose what it is'),
    this: z.array(file, { error: 'Choose the files of the return' }).min(1, 'Choose the files of the return'),
    last: z.array(file).optional(),
    providers: one,
    postcodes: one,
    ruleset: z
      .string()
      .regex(/^20\d\d-\d\d$/, 'Choose the year of the rules')
      .optional(),
    la: z
      .string()
      .trim()
      .regex(/^E\d{8}$/i, 'Enter the code of a council, such as E10000016')
      .optional(),
  }),
  may: may('returns'),
  async run({ kind, ruleset, la, ...parts }, { db, actor, now }) {
    if (!actor.account) throw new KithError('not-allowed', 'Sign in: what is found is for you alone.')
    const { this: own } = parts
    if (kind !== 'ssda903' && own.length > 1) throw invalid('this', 'This is one file. Choose only that one')
    const check = newId()
    const name = own.length === 1 ? own[0]!.name : `${KINDS[kind]}, ${own.length} files`
    const asked = JSON.stringify({ ruleset, la })
    const times = { began_at: now, seen_at: now, ended_at: null }
    await db
      .insertInto('return_check')
      .values({
        id: check,
        account_id: actor.account,
        kind,
        name,
        asked,
        ...times,
        claimed_by: null,
        doing: '',
        report: null,
        problem: null,
      })
      .execute()
    for (const part of ['this', 'last', 'providers', 'postcodes'] as const)
      for (const { name, content } of differing(part, parts[part] ?? []))
        await db
          .insertInto('return_check_file')
          .values({ check_id: check, part, name, content: Buffer.from(content, 'base64') })
          .execute()
    return { check }
  },
})

/** @throws KithError `invalid` where two files of a part have one name. */
function differing<F extends { name: string }>(part: string, files: readonly F[]): readonly F[] {
  if (new Set(files.map(({ name }) => name)).size === files.length) return files
  throw invalid(part, 'Two files have the same name. Choose each once')
}
