import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { receive } from '../../platform/pages/uploads.ts'
import type { SentFile } from './sent-files.ts'

/** How long and how much is kept: for one session, and for all of them together. */
export const KEPT = { minutes: 60, files: 20, bytes: 250_000_000, bytesInAll: 2_000_000_000 }

/** How long a file stays after its form was carried out, so that a second click is still the same request. */
const AFTER_USE_MINUTES = 2

/** The files of one session. Another session has another shelf, and so another's token finds nothing on it. */
export interface Shelf {
  /** The folder of all uploads. */
  uploads: string
  session: string
  now: Date
}

/** What is known of a kept file beside its content. */
interface Label {
  page: string
  field: string
  filename: string
  type: string
  size: number
}

const shelves = (uploads: string) => join(uploads, 'kept')
const folderOf = ({ uploads, session }: Shelf) => join(shelves(uploads), session)

/** Keeps a file for the page that refused its form; its oldest companions make room. Not kept where all is full. */
export async function keepFile(shelf: Shelf, page: string, { field, file }: SentFile): Promise<void> {
  const folder = folderOf(shelf)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await makeRoom(shelf, file.size)
  if ((await bytesInAll(shelf.uploads)) + file.size > KEPT.bytesInAll) return
  const token = randomUUID()
  const { filename, type, size } = file
  const label: Label = { page, field, filename, type, size }
  await rename(file.path, join(folder, token))
  await writeFile(join(folder, `${token}.json`), JSON.stringify(label), { mode: 0o600 })
  await keepLonger(shelf, token)
  file.path = join(folder, token)
  file.kept = token
}

/** A file that this session left on this page, if its time is not over. */
export async function findFile(shelf: Shelf, page: string, token: string): Promise<SentFile | undefined> {
  const path = pathOf(shelf, token)
  if (!path || (await isOver(path, shelf.now))) return undefined
  const { field, filename, type, size, ...label } = JSON.parse(
    await readFile(`${path}.json`, 'utf8'),
  ) as Label
  if (label.page !== page) return undefined
  return { field, file: receive({ filename, type, size, path, kept: token }) }
}

/** Its hour begins again. */
export const keepLonger = (shelf: Shelf, token: string): Promise<void> => setAge(shelf, token, 0)

/** Its form was carried out: it goes in a moment. */
export const letGo = (shelf: Shelf, token: string): Promise<void> =>
  setAge(shelf, token, KEPT.minutes - AFTER_USE_MINUTES)

export async function dropFile(shelf: Shelf, token: string): Promise<void> {
  const path = pathOf(shelf, token)
  if (path) await removeAt(path)
}

/** Whoever signs out leaves nothing behind. */
export async function dropShelf(shelf: Omit<Shelf, 'now'>): Promise<void> {
  await rm(join(shelves(shelf.uploads), shelf.session), { recursive: true, force: true })
}

/** Removes what has been there for longer than its time. */
export async function sweep(uploads: string, now: Date): Promise<void> {
  for (const path of await allKept(uploads)) if (await isOver(path, now)) await removeAt(path)
}

const pathOf = (shelf: Shelf, token: string): string | undefined =>
  /^[0-9a-f-]{36}$/.test(token) ? join(folderOf(shelf), token) : undefined

async function removeAt(path: string): Promise<void> {
  for (const each of [path, `${path}.json`]) await rm(each, { force: true })
}

async function setAge(shelf: Shelf, token: string, minutes: number): Promise<void> {
  const since = new Date(shelf.now.getTime() - minutes * 60_000)
  const path = pathOf(shelf, token)
  if (path) await utimes(`${path}.json`, since, since).catch(() => undefined)
}

/** A file without its label is one whose writing was cut off: its time is over. */
async function isOver(path: string, now: Date): Promise<boolean> {
  const since = (await stat(`${path}.json`).catch(() => undefined))?.mtimeMs
  return since === undefined || now.getTime() - since >= KEPT.minutes * 60_000
}

async function makeRoom(shelf: Shelf, size: number): Promise<void> {
  const there = await keptIn(folderOf(shelf))
  let bytes = there.reduce((sum, each) => sum + each.size, size)
  let files = there.length + 1
  for (const oldest of there.sort((one, other) => one.since - other.since)) {
    if (bytes <= KEPT.bytes && files <= KEPT.files) return
    await removeAt(oldest.path)
    bytes -= oldest.size
    files -= 1
  }
}

async function keptIn(folder: string): Promise<{ path: string; size: number; since: number }[]> {
  const paths = await contentsOf(folder)
  return Promise.all(
    paths.map(async (path) => {
      const [content, label] = await Promise.all([sizeOf(path), stat(`${path}.json`).catch(() => undefined)])
      return { path, size: content, since: label?.mtimeMs ?? 0 }
    }),
  )
}

async function bytesInAll(uploads: string): Promise<number> {
  const sizes = await Promise.all((await allKept(uploads)).map(sizeOf))
  return sizes.reduce((sum, size) => sum + size, 0)
}

async function allKept(uploads: string): Promise<string[]> {
  const sessions = await readdir(shelves(uploads)).catch(() => [])
  const each = await Promise.all(sessions.map((session) => contentsOf(join(shelves(uploads), session))))
  return each.flat()
}

const contentsOf = async (folder: string): Promise<string[]> =>
  (await readdir(folder).catch(() => []))
    .filter((name) => !name.endsWith('.json'))
    .map((name) => join(folder, name))

const sizeOf = async (path: string): Promise<number> => (await stat(path).catch(() => undefined))?.size ?? 0
