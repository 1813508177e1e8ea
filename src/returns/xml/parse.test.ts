import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseXml, XML_LIMITS, XmlError } from './parse.ts'

const read = (text: string, limits = XML_LIMITS) => {
  const seen: string[] = []
  parseXml([text], { close: (name, inner) => seen.push(`${name}=${inner}`) }, limits)
  return seen
}

test('values come with the closing of their element, without namespaces and entities resolved', () => {
  expect(read('<r>\n <x:a xmlns:x="u"> 1 &amp; 2 </x:a>\n <b><![CDATA[<3]]></b>\n</r>')).toEqual([
    'a=1 & 2',
    'b=<3',
    'r=',
  ])
})

test('a malformed file is refused with its line and column', () => {
  const error = catchXml(() => read('<r>\n  <a>1</b>\n</r>'))
  expect(error).toMatchObject({ line: 2, column: 11 })
  expect(error.message).toMatch(/^The file is not well-formed XML: .*\.$/)
})

test('a document type is refused, so that no entity is defined or fetched', () => {
  const bomb = '<!DOCTYPE r [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;">]><r>&b;</r>'
  expect(catchXml(() => read(bomb)).message).toContain('DOCTYPE')
  expect(() => read('<r>&b;</r>')).toThrow(XmlError)
})

test('depth, size and length of values are limited', () => {
  expect(() => read('<a>'.repeat(40) + '</a>'.repeat(40))).toThrow(/nested too deep/)
  expect(() => read(`<a>${'x'.repeat(20_000)}</a>`)).toThrow(/too long/)
  expect(() => read('<a></a>', { ...XML_LIMITS, size: 5 })).toThrow(/too large/)
})

test('any text is either read or refused, whatever its pieces', () => {
  const fragment = fc.constantFrom(
    '<a>',
    '</a>',
    '<a',
    '>',
    '&',
    '&amp;',
    'x',
    '\n',
    '<!--',
    '-->',
    '"',
    '<?',
    ']]>',
    '\0',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(fragment, fc.string({ unit: 'binary' })), { maxLength: 30 }), (pieces) => {
      try {
        parseXml(pieces, {})
      } catch (error) {
        expect(error).toBeInstanceOf(XmlError)
      }
    }),
  )
})

function catchXml(run: () => unknown): XmlError {
  try {
    run()
  } catch (error) {
    if (error instanceof XmlError) return error
  }
  throw new Error('expected an XmlError')
}
