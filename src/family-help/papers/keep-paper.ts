import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { KithError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../../record/access/index.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { throughout } from '../families/head.ts'
import { childrenOf } from '../the-family.ts'
import { composePaper, type PaperPart } from './compose.ts'
import { mustBeReaders, OTHERS } from './hands.ts'
import { PURPOSE_CODES, PURPOSES } from './purposes.ts'
import { withholdFromReader } from './withhold.ts'

const input = z.object({
  family: field.id(),
  purpose: field.choice(PURPOSE_CODES, 'Choose what the paper is for'),
  /** People's ids, or `others` for those who work elsewhere. */
  readers: field.listOf(field.text('Choose who reads it')).optional(),
  to: field.text('Say who gets it', 200),
  /** Parts whose words were changed; the others stand as the record tells them. An empty one is left out. */
  words: z.array(z.object({ key: z.string(), text: field.optionalText(20_000) })).optional(),
  /** What the worker thinks and asks, which the record does not hold yet. */
  ours: field.optionalText(6000),
})

type Kept = z.output<typeof input>

/** Keeps a paper as it is given: its words stay as they are, whatever the record says later. */
export const keepPaper = operation({
  name: 'keep-paper',
  inWords: 'Gave out a paper about the family',
  summary:
    'Keep a report to a meeting, a transfer summary or a closing summary as it is given, composed from the record for whoever reads it.',
  input,
  may: may('write', subject.family()),
  async run(kept, context) {
    const readers = kept.readers?.length ? [...new Set(kept.readers)] : [OTHERS]
    await mustBeReaders(context, kept.family, readers)
    const parts = await partsOf(context, kept, readers)
    await mustBeOpenToAll(context, kept.family, readers, { parts, to: kept.to })
    return { family: kept.family, paper: await keep(context, kept, readers, parts) }
  },
})

async function partsOf(context: Context, kept: Kept, readers: readonly string[]): Promise<PaperPart[]> {
  const { parts } = await composePaper(context, kept.family, kept.purpose, readers)
  const changed = new Map(kept.words?.map(({ key, text }) => [key, text ?? '']))
  const ours = kept.ours ? [{ heading: 'What we think, and what we ask', text: kept.ours }] : []
  const told = parts
    .map(({ key, heading, text }) => ({ heading, text: changed.get(key) ?? text }))
    .filter(({ text }) => text)
  if (told.length + ours.length > 0) return [...ours, ...told]
  throw new KithError('conflict', 'There is nothing in it yet. Write down how things are first.')
}

/** What was typed into it holds no name either that one of its readers may not see. */
async function mustBeOpenToAll(
  context: Context,
  family: string,
  readers: readonly string[],
  told: object,
): Promise<void> {
  for (const reader of readers) {
    const withhold = await withholdFromReader(context, family, reader)
    if (!isDeepStrictEqual(throughout(withhold, told), told))
      throw new KithError(
        'conflict',
        'The words name somebody, or an address, that not every reader may see. Take it out, or make a paper for fewer readers.',
      )
  }
}

async function keep(context: Context, kept: Kept, readers: string[], parts: PaperPart[]): Promise<string> {
  const { db, actor, now, today } = context
  const { family, purpose, to } = kept
  const id = newId()
  const entry = await writeEntry(context, {
    kind: 'document-given',
    title: `${PURPOSES[purpose].title}, given to: ${to}`,
    people: await childrenOf(context, family),
    family,
    facts: { paper: id, purpose, to, parts },
  })
  const row = { id, family_id: family, purpose, given_to: to, readers, parts: JSON.stringify(parts) }
  await db
    .insertInto('paper')
    .values({ ...row, given_on: today, author: actor.name, written_at: now, entry_id: entry })
    .execute()
  return id
}
