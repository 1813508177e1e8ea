import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { XmlError } from '../xml/parse.ts'
import { cinHeader, group, leaf } from './make.ts'
import { type CinChild, readCin } from './read.ts'
import { isElement, type XmlElement, type XmlNode } from './tree.ts'
import { writeCin } from './write.ts'

const shared = new URL('../../../../shared/data/returns/', import.meta.url)
const small = `<Message x="1"><Header><CollectionDetails><Year>2026</Year><ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails>
<Source><LEA>886</LEA></Source></Header><Extra/><Children>
stray<Child><ChildIdentifiers><LAchildID> A&amp;1 </LAchildID>words<Sex>F</Sex><Shoe size="4">red</Shoe></ChildIdentifiers>
<CINdetails><CINreferralDate>2025-05-01</CINreferralDate></CINdetails><CINdetails/></Child>
<Sibling/></Children><Tail>end</Tail></Message>`

async function readAll(pieces: string[]) {
  const reading = readCin(pieces)
  const children: CinChild[] = []
  for await (const child of reading) children.push(child)
  return { header: await reading.header(), children, oddities: reading.oddities }
}

async function rewrite(text: string): Promise<string> {
  const reading = readCin([text])
  let out = ''
  for await (const piece of writeCin(await reading.header(), reading)) out += piece
  return out
}

test('the header is known before the children are read, and children keep what is unknown with its place', async () => {
  const reading = readCin([small])
  expect(await reading.header()).toMatchObject({
    year: '2026',
    referenceDate: '2026-03-31',
    authority: '886',
  })
  const { children, oddities } = await readAll([small])
  expect(children[0]!.oddities).toEqual([
    { kind: 'stray text', path: 'Message/Children/Child/ChildIdentifiers', line: 3, text: 'words' },
    { kind: 'unknown element', path: 'Message/Children/Child/ChildIdentifiers/Shoe', line: 3, text: 'red' },
  ])
  expect(oddities.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
    'unknown element Message/Extra',
    'stray text Message/Children',
    'unknown element Message/Children/Sibling',
    'unknown element Message/Tail',
  ])
  expect(children[0]!.element.nodes.map((node) => isElement(node) && node.line)).toEqual([3, 4, 4])
})

test('what is read is written again, with everything unknown in its place', async () => {
  const written = await rewrite(small)
  expect(flat(written)).toBe(flat(`<?xml version="1.0" encoding="utf-8"?>${small}`))
  expect(await rewrite(written)).toBe(written)
})

test('a census made from values is read back', async () => {
  let text = ''
  const child = { element: group('Child', [group('ChildIdentifiers', [leaf('LAchildID', '<7>')])]) }
  for await (const piece of writeCin(cinHeader({ Year: '2026', LEA: '301' }), [child])) text += piece
  const { header, children } = await readAll([text])
  expect(header).toMatchObject({ year: '2026', authority: '301', referenceDate: undefined })
  expect(plain(children[0]!.element)).toEqual(plain(child.element))
})

test('a file that is no census is refused with a sentence that says what to do', async () => {
  await expect(readAll(['<Return/>'])).rejects.toThrow(
    /not a children in need census.*Check that the right file/,
  )
  await expect(readAll(['<Message><Children><Child></Children>'])).rejects.toMatchObject({
    line: 1,
    column: 38,
  })
  await expect(readCin(['']).header()).rejects.toThrow(XmlError)
})

test('any tree survives writing and reading, in whatever pieces the file comes', async () => {
  const name = fc.constantFrom('LAchildID', 'UPN', 'CINdetails', 'Assessments', 'Nobody', 'Child', 'Message')
  const text = fc.string({
    unit: fc.constantFrom('a', ' ', '&', '<', '>', '"', "'", ']', 'é', '😀', '\n', '\t'),
  })
  const { node } = fc.letrec<{ node: XmlElement }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      fc.tuple(name, text).map(([tag, value]) => leaf(tag, value.trim() && value)),
      fc
        .tuple(name, fc.array(tie('node'), { minLength: 1, maxLength: 4 }))
        .map(([tag, nodes]) => group(tag, nodes)),
    ),
  }))
  await fc.assert(
    fc.asyncProperty(
      fc.array(node, { maxLength: 5 }),
      fc.integer({ min: 1, max: 50 }),
      async (nodes, size) => {
        let written = ''
        const children = nodes.map((inside) => ({ element: group('Child', [inside]) }))
        for await (const piece of writeCin(cinHeader({ Year: '2026' }), children)) written += piece
        const read = await readAll(written.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [])
        expect(read.children.map((child) => plain(child.element))).toEqual(
          children.map((child) => plain(child.element)),
        )
      },
    ),
  )
})

test('damaged files are read or refused with a place, never anything else', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(small.length), fc.nat(9), fc.string({ unit: 'binary', maxLength: 6 })), {
        maxLength: 4,
      }),
      async (cuts) => {
        let text = small
        for (const [start, length, put] of cuts)
          text = text.slice(0, start) + put + text.slice(start + length)
        try {
          await readAll([text])
        } catch (error) {
          expect(error).toBeInstanceOf(XmlError)
        }
      },
    ),
    { numRuns: 500 },
  )
})

describe.skipIf(!existsSync(shared))('the shared samples (skipped where ../shared is absent)', () => {
  const folders = ['samples/cin/', 'golden/cin-2026-clean/', 'golden/cin-2026-errors/']
  const files = existsSync(shared)
    ? folders.flatMap((folder) => readdirSync(new URL(folder, shared)).map((file) => folder + file))
    : []
  test.for(files.filter((file) => file.endsWith('.xml')))(
    '%s comes back the same but for white space',
    async (file) => {
      const text = readFileSync(new URL(file, shared), 'utf8')
      expect(flat(await rewrite(text)).replace(/^<\?.*?\?>/, '')).toBe(flat(text).replace(/^<\?.*?\?>/, ''))
    },
  )
})

/** Without white space around tags, and with empty elements written one way. */
function flat(text: string): string {
  return text
    .replace(/\s*(<[^>]*>)\s*/g, '$1')
    .replace(/<(\w+)><\/\1>/g, '<$1/>')
    .trim()
}

function plain(node: XmlNode): unknown {
  return isElement(node) ? [node.name, node.text, node.nodes.map(plain)] : node.text
}
