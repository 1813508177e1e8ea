import type { SheetRow } from './cell.ts'
import { attributeOf, readWholePart, SHEET_LIMITS, type SheetLimits } from './parts.ts'
import { readRows } from './read-rows.ts'
import { readTexts } from './read-texts.ts'
import { SheetError } from './sheet-error.ts'
import { dayStyles } from './styles.ts'
import { openZip, type ZipEntry } from './zip.ts'

/** A sheet of a workbook; its rows are read when they are walked, holding one piece of the file. */
export type Sheet = { name: string; rows(): Generator<SheetRow> }

/**
 * Opens a workbook (.xlsx, .xlsm). Macros, links and external parts are never looked at; of a formula its last value
 * is taken.
 * @throws SheetError with a sentence that says what to do; from the walking of rows too
 */
export function readWorkbook(bytes: Uint8Array, limits: SheetLimits = SHEET_LIMITS): Sheet[] {
  mustBeWorkbook(bytes)
  const parts = openZip(bytes)
  const { sheets, origin, folder } = readBook(parts, limits)
  const texts = readTexts(parts.get(`${folder}sharedStrings.xml`), limits)
  const days = dayStyles(parts.get(`${folder}styles.xml`), limits)
  const left = { cells: limits.cells, characters: limits.characters }
  return sheets.flatMap(({ name, place }) => {
    const entry = parts.get(place)
    return entry ? [{ name, rows: () => readRows(entry, { texts, days, origin, left, limits }) }] : []
  })
}

function mustBeWorkbook(bytes: Uint8Array): void {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return
  throw new SheetError(
    bytes[0] === 0xd0 && bytes[1] === 0xcf
      ? 'The workbook is in the old form (.xls) or locked with a password. Save it as .xlsx without one.'
      : 'This is not a workbook. Choose an .xlsx file.',
  )
}

type Book = { sheets: { name: string; place: string }[]; origin: 1900 | 1904; folder: string }

function readBook(parts: ReadonlyMap<string, ZipEntry>, limits: SheetLimits): Book {
  const main = [...targets(parts, '_rels/.rels', '', limits).values()].find(({ type }) =>
    type.endsWith('/officeDocument'),
  )
  const place = main?.place ?? 'xl/workbook.xml'
  const entry = parts.get(place)
  if (!entry) throw new SheetError('The archive holds no workbook. Choose an .xlsx file.')
  const folder = place.slice(0, place.lastIndexOf('/') + 1)
  const rels = targets(parts, `${folder}_rels/${place.slice(folder.length)}.rels`, folder, limits)
  const book: Book = { sheets: [], origin: 1900, folder }
  readWholePart(
    entry,
    {
      open(name, attributes) {
        if (name === 'workbookPr' && /^(1|true)$/.test(attributeOf(attributes, 'date1904') ?? ''))
          book.origin = 1904
        const place = name === 'sheet' && rels.get(attributeOf(attributes, 'id') ?? '')?.place
        if (place) book.sheets.push({ name: attributeOf(attributes, 'name') ?? '', place })
      },
    },
    limits,
  )
  return book
}

type Target = { place: string; type: string }

/** What a part refers to, by id; targets outside the workbook are left out. */
function targets(
  parts: ReadonlyMap<string, ZipEntry>,
  place: string,
  folder: string,
  limits: SheetLimits,
): Map<string, Target> {
  const found = new Map<string, Target>()
  readWholePart(
    parts.get(place),
    {
      open(name, attributes) {
        const target = attributeOf(attributes, 'Target')
        if (name !== 'Relationship' || !target || attributeOf(attributes, 'TargetMode') === 'External') return
        const at = target.startsWith('/') ? target.slice(1) : within(folder, target)
        found.set(attributeOf(attributes, 'Id') ?? '', {
          place: at,
          type: attributeOf(attributes, 'Type') ?? '',
        })
      },
    },
    limits,
  )
  return found
}

/** A relative place inside the archive: names only, nothing is ever opened on disk. */
function within(folder: string, target: string): string {
  const steps = folder.split('/').filter(Boolean)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}
