import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import type { FieldProblem } from '../../platform/errors.ts'
import { namePath } from '../../platform/kit/form/names.ts'
import { textsOf } from '../../platform/kit/form/values.ts'
import type { Page } from '../../platform/pages/page.ts'
import {
  dropFile,
  dropShelf,
  findFile,
  keepFile,
  keepLonger,
  letGo,
  type Shelf,
  sweep,
} from './kept-files.ts'
import type { Sent } from './read-body.ts'
import { type SentFile, withFiles } from './sent-files.ts'
import type { Web } from './services.ts'
import type { Visit } from './visit.ts'

/** Where uploads are, under way and kept; emptied when the program starts. */
export const uploadsOf = ({ config }: Web): string => join(config.folder, 'uploads')

const SWEEP_MINUTES = 5

/** Removes kept files whose time is over, as long as the application runs. */
export function sweepKeptFiles(app: FastifyInstance, web: Web): void {
  const timer = setInterval(() => {
    sweep(uploadsOf(web), web.clock()).catch((error: unknown) =>
      app.log.warn({ code: (error as { code?: string }).code }, 'sweep'),
    )
  }, SWEEP_MINUTES * 60_000).unref()
  app.addHook('onClose', () => clearInterval(timer))
}

function shelfOf({ web, session, now }: Visit): Shelf | undefined {
  return session ? { uploads: uploadsOf(web), session, now } : undefined
}

/**
 * A form with the files that were kept from when it was refused (`_kept`, and `_keptBeside` where new ones are added),
 * but for those to be left out (`_leave`) or replaced. They go through the operation as if they had just come: it
 * checks and scans them as it does any other.
 */
export async function withKept(visit: Visit, page: Page, sent: Sent): Promise<Sent> {
  const shelf = shelfOf(visit)
  const { _kept, _keptBeside, _leave } = sent.values
  const [alone, beside, leave] = [_kept, _keptBeside, _leave].map(textsOf) as [string[], string[], string[]]
  if (!shelf || alone.length + beside.length === 0) return sent
  const chosen = new Set(sent.files.map(({ field }) => field))
  const files: SentFile[] = []
  for (const token of [...alone, ...beside]) {
    const found = await findFile(shelf, page.path.template, token)
    if (!found) continue
    const isReplaced = alone.includes(token) && chosen.has(found.field)
    if (isReplaced || leave.includes(token)) await dropFile(shelf, token)
    else files.push(found)
  }
  const all = [...files, ...sent.files]
  return { ...sent, files: all, values: withFiles(sent.encoded, all) }
}

/** Keeps the files of a form that comes back, each marked with its token; not one that was itself refused. */
export async function keepFiles(
  visit: Visit,
  page: Page,
  sent: Sent,
  errors: readonly FieldProblem[] = [],
): Promise<void> {
  const shelf = shelfOf(visit)
  if (!shelf) return
  for (const each of sent.files) {
    const { kept } = each.file
    if (isRefused(each, sent.files, errors)) await forget(shelf, each)
    else if (kept) await keepLonger(shelf, kept)
    else await keepFile(shelf, page.path.template, each)
  }
}

/** Of several files the error may mean one that is still missing: they stay. One alone is the one that is meant. */
function isRefused({ field }: SentFile, all: readonly SentFile[], errors: readonly FieldProblem[]): boolean {
  const alone = all.filter((other) => other.field === field).length === 1
  return alone && errors.some(({ path }) => path[0] === namePath(field)[0])
}

async function forget(shelf: Shelf, { file }: SentFile): Promise<void> {
  if (!file.kept) return
  await dropFile(shelf, file.kept)
  file.kept = undefined
}

/** The form was carried out: what was kept of it goes. */
export async function letGoOfFiles(visit: Visit, { files }: Sent): Promise<void> {
  const shelf = shelfOf(visit)
  for (const { file } of files) if (shelf && file.kept) await letGo(shelf, file.kept)
}

/** Whoever signs out leaves no file behind. */
export async function dropFilesOf(web: Web, session: string | undefined): Promise<void> {
  if (session) await dropShelf({ uploads: uploadsOf(web), session })
}
