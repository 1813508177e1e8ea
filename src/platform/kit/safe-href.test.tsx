import fc from 'fast-check'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { BackLink, Button, Link } from './index.ts'
import { safeHref } from './safe-href.ts'

test.each([
  '/families/1',
  '#name',
  '?page=2',
  'page',
  '',
  'https://www.gov.uk',
  'mailto:a@b.uk',
  'tel:0123',
  '/a:b',
])('a page may link to "%s"', (href) => expect(safeHref(href)).toBe(href))

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' \u0001javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript\r:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'blob:https://x',
  'file:///etc/passwd',
])('a page may not link to %j', (href) => expect(safeHref(href)).toBeUndefined())

test('no way of writing an address gets a scheme past the check that the browser would follow', () => {
  const noise = fc.string({ unit: fc.constantFrom('\t', '\n', '\r', ' ', '\u0000', '\u0008'), maxLength: 3 })
  const breaks = fc.string({ unit: fc.constantFrom('\t', '\n', '\r'), maxLength: 2 })
  const spelling = fc.tuple(
    noise,
    fc.constantFrom('java', 'JAVA'),
    breaks,
    fc.constantFrom('script:x', 'Script:x'),
  )
  fc.assert(
    fc.property(spelling, (pieces) => {
      const href = pieces.join('')
      const followed = URL.canParse(href) && new URL(href).protocol === 'javascript:'
      return !followed || safeHref(href) === undefined
    }),
  )
})

const unsafe = ['javascript', 'x'].join(':')

test('a link to an unsafe address shows its words and leads nowhere', () => {
  const html = [
    <Link href={unsafe}>Read</Link>,
    <Button href={unsafe}>Go</Button>,
    <BackLink href={unsafe} />,
  ]
  expect(html.map((each) => renderToString(each)).join('')).not.toContain('href')
})
