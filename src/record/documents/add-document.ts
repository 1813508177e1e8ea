import { createHash } from 'node:crypto'
import { z } from 'zod'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../access/index.ts'
import { mustBeOfFamily } from '../families/of-family.ts'
import { writeEntry } from '../ledger/write.ts'
import { checkFile, cleanName, LARGEST } from './check-file.ts'
import { scan } from './scan.ts'
import { inDatabase } from './store.ts'

const CHOOSE = 'Choose a file'

/** A file's content as base64: an operation takes no path, for whoever calls the API could name any file of the server. */
const content = z
  .string({ error: CHOOSE })
  .min(1, CHOOSE)
  .max(Math.ceil(LARGEST / 3) * 4 + 4, 'Choose a file of 20 MB or less')
  .transform((text, context) => {
    const bytes = Buffer.from(text, 'base64')
    if (bytes.toString('base64') === text) return bytes
    context.addIssue({ code: 'custom', message: 'Send the content of the file as base64' })
    return z.NEVER
  })

/** Adds a document about one or several people. */
export const addDocument = operation({
  name: 'add-document',
  inWords: 'Added a document',
  summary: 'Add a document about one or several people, of at most 20 MB; its content as base64.',
  input: z.object({
    people: field.listOf(field.id(), 'Choose whom the document is about'),
    family: field.id().optional(),
    name: field.text(CHOOSE, 500),
    about: field.text('Say what the document is, such as “Letter from school”', 200),
    content,
  }),
  may: may('write', subject.people()),
  async run({ people, family = null, about, ...file }, context) {
    if (family) await mustBeOfFamily(context, family, people)
    const name = cleanName(file.name)
    const type = checkFile(name, file.content)
    const scanned = await scan(file.content)
    const document = newId()
    const sha256 = createHash('sha256').update(file.content).digest()
    const facts = { document, name, type, size: file.content.length, sha256: sha256.toString('hex'), scanned }
    const entry = await writeEntry(context, {
      kind: 'document-added',
      title: `Document: ${about}`,
      people,
      family,
      facts,
    })
    const kept = { id: document, name, type, size: file.content.length, sha256, about, family, entry }
    await inDatabase.keep(context.db, kept, file.content)
    await tell(context, document, people)
    return { document, people, scanned }
  },
})

async function tell({ db }: Context, document: string, people: string[]): Promise<void> {
  const rows = [...new Set(people)].map((person_id) => ({ document_id: document, person_id }))
  await db.insertInto('document_person').values(rows).execute()
}
