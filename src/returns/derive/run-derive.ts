import { dayInEngland } from '../../platform/time/day.ts'
import { type Asked, askedOf, isKind, nameOfYear, yearNamed, yearOn } from './asked.ts'
import { deriveReturn } from './derive-return.ts'
import { leaOf } from './lea.ts'
import { clearProgress, type Refuse, showProgress } from './making.ts'
import { usingRecord } from './using-record.ts'
import { type WrittenReturn, writeReturn } from './write-return.ts'

export interface DeriveOptions {
  year?: string
  on?: string
  out: string
  lea?: string
  xml?: boolean
  json?: boolean
}

/** Derives a return from the record into a folder and prints what is in it; `refuse` ends the program with a sentence. */
export async function runDerive(name: string, options: DeriveOptions, refuse: Refuse): Promise<void> {
  const asked = readAsked(name, options, refuse)
  await usingRecord(async (database, authority) => {
    const children = deriveReturn({ database, authority, asked, progress: showProgress })
    const { out: folder, lea = leaOf(authority), xml, json } = options
    const written = await writeReturn(children, { asked, folder, lea, form: xml ? 'xml' : 'csv' })
    clearProgress()
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

function inWords({ year, on }: Asked, { children, rows, hash, files }: WrittenReturn): string {
  const lists = Object.entries(rows).map(
    ([list, count]) => `  ${list}: ${count} ${count === 1 ? 'row' : 'rows'}`,
  )
  const head = `${nameOfYear(year)}, as things stood on ${on}: ${children} ${children === 1 ? 'child' : 'children'}`
  return [head, ...lists, `Files: ${files.join(', ')}`, `Fingerprint: ${hash}`].join('\n')
}
