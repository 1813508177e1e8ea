import { readConfig } from '../../platform/config.ts'
import { type Database, openDatabase } from '../../platform/database/open.ts'
import { dayInEngland } from '../../platform/time/day.ts'
import { type Asked, askedOf, isKind, nameOfYear, yearNamed, yearOn } from './asked.ts'
import { deriveReturn } from './derive-return.ts'
import { leaOf } from './lea.ts'
import { type WrittenReturn, writeReturn } from './write-return.ts'

export interface DeriveOptions {
  year?: string
  on?: string
  out: string
  lea?: string
  xml?: boolean
  json?: boolean
}

type Refuse = (message: string) => never

/** Derives a return from the record into a folder and prints what is in it; `refuse` ends the program with a sentence. */
export async function runDerive(name: string, options: DeriveOptions, refuse: Refuse): Promise<void> {
  const asked = readAsked(name, options, refuse)
  await using(async (database, authority) => {
    const children = deriveReturn({ database, authority, asked, progress })
    const { out: folder, lea = leaOf(authority), xml, json } = options
    const written = await writeReturn(children, { asked, folder, lea, form: xml ? 'xml' : 'csv' })
    clear()
    process.stdout.write(`${json ? JSON.stringify({ ...asked, ...written }) : inWords(asked, written)}\n`)
  })
}

function readAsked(name: string, options: DeriveOptions, refuse: Refuse): Asked {
  const kind = name.toLowerCase()
  if (!isKind(kind)) return refuse(`There is no return "${name}". Choose ssda903 or cin.`)
  const year = options.year ? yearNamed(options.year) : yearOn(options.on ?? dayInEngland(new Date()))
  if (!year) return refuse(`The year is "${options.year}". Write it like 2025-26.`)
  if (options.on && !/^\d{4}-\d\d-\d\d$/.test(options.on))
    return refuse(`The day is "${options.on}". Write it like 2025-12-31.`)
  return askedOf(kind, year, options.on)
}

/** Opens the database for the council that is meant. */
export async function using(work: (database: Database, authority: string) => Promise<void>): Promise<void> {
  const { databaseUrl: url, databaseOwnerUrl: ownerUrl, folder, council } = readConfig()
  const database = await openDatabase({ url, ownerUrl, folder })
  try {
    const rows = await database.outside.selectFrom('council').select('code').orderBy('code').execute()
    const codes = rows.map(({ code }) => code)
    const authority = codes.includes(council) ? council : codes.length === 1 ? codes[0]! : undefined
    if (!authority)
      throw new Error(`Set KITH_COUNCIL to one of the councils in the database: ${codes.join(', ')}.`)
    await work(database, authority)
  } finally {
    await database.close()
  }
}

function inWords({ year, on }: Asked, { children, rows, hash, files }: WrittenReturn): string {
  const lists = Object.entries(rows).map(
    ([list, count]) => `  ${list}: ${count} ${count === 1 ? 'row' : 'rows'}`,
  )
  const head = `${nameOfYear(year)}, as things stood on ${on}: ${children} ${children === 1 ? 'child' : 'children'}`
  return [head, ...lists, `Files: ${files.join(', ')}`, `Fingerprint: ${hash}`].join('\n')
}

const isSeen = process.stderr.isTTY === true
const progress = (done: number, of: number) => {
  if (isSeen) process.stderr.write(`\r\u001b[K${done} of ${of} children …`)
}
const clear = () => {
  if (isSeen) process.stderr.write('\r\u001b[K')
}
