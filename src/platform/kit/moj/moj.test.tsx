import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Table } from '../table.tsx'
import * as moj from './index.ts'

const render = (page: VNode) => renderToString(page)
const hrefOf = (sort: string, order: string) => `?sort=${sort}&order=${order}`

test('the column that a table is ordered by says so and turns the order round', () => {
  const head = moj.sortableHead(
    [
      { text: 'Name', sort: 'name' },
      { text: 'Age', sort: 'age' },
    ],
    { sort: 'name', order: 'ascending' },
    hrefOf,
  )
  const html = render(<Table head={head} rows={[]} />)
  expect(html).toContain('aria-sort="ascending"')
  expect(html).toContain('href="?sort=name&amp;order=descending"')
  expect(html).toContain('aria-sort="none"')
  expect(html).toContain('href="?sort=age&amp;order=ascending"')
})

test('a column that cannot be ordered is no link', () => {
  expect(render(<Table head={moj.sortableHead([{ text: 'Note' }], {}, hrefOf)} rows={[]} />)).not.toContain(
    'href',
  )
})

test('a filter is sent as part of the address and keeps the order of the list', () => {
  const html = render(
    <moj.FilterPanel keep={{ sort: 'name', page: undefined }}>
      <p>Fields</p>
    </moj.FilterPanel>,
  )
  expect(html).toContain('method="get"')
  expect(html).toContain('<input type="hidden" name="sort" value="name"/>')
  expect(html).not.toContain('name="page"')
})

test('a filter that is set can be taken away by a link that says what it removes', () => {
  const html = render(
    <moj.FilterPanel chosen={[{ text: 'North team', removeHref: '/families' }]} clearHref="/families?all=1">
      <p>Fields</p>
    </moj.FilterPanel>,
  )
  expect(html).toContain('Remove the filter</span> North team')
  expect(html).toContain('Clear all filters')
})

test('two versions are marked only where they differ, and an empty answer says so', () => {
  const html = render(
    <moj.Comparison
      rows={[
        { label: 'Phone', now: '1', typed: '2' },
        { label: 'Note', now: 'x', typed: 'x' },
        { label: 'Address', now: '', typed: '3 Elm Road' },
      ]}
    />,
  )
  expect(html.match(/> Different</g)).toHaveLength(2)
  expect(html).toContain('>Nothing<')
})

test('a timeline is a list in order, with each time for machines too', () => {
  const html = render(
    <moj.Timeline items={[{ title: 'Visit', datetime: '2026-03-09', when: '9 March 2026', by: 'Sam' }]} />,
  )
  expect(html).toMatch(/^<ol/)
  expect(html).toContain('<time datetime="2026-03-09">9 March 2026</time> · Sam')
})

test('the page that is shown is marked in the sub navigation', () => {
  const html = render(
    <moj.SubNavigation
      items={[
        { text: 'Plan', href: '/plan', current: true },
        { text: 'Visits', href: '/visits' },
      ]}
    />,
  )
  expect(html.match(/aria-current="page"/g)).toHaveLength(1)
})

test('an alert says what kind it is in words, not by its colour alone', () => {
  expect(render(<moj.Alert variant="warning" title="Visit due" />)).toContain(
    'aria-label="warning: Visit due"',
  )
  expect(
    render(
      <moj.Alert urgent title="Saved">
        Done
      </moj.Alert>,
    ),
  ).toContain('role="alert"')
})

test('a cell carries the words over its column, so that rows can stack, and keeps its role', () => {
  const head = moj.sortableHead([{ text: 'Name', sort: 'name' }, { text: 'When' }], {}, () => '/?sort=name')
  const html = render(<Table head={head} rows={[['Ada', 'Today']]} />)
  expect(html).toMatch(
    /<td[^>]*data-label="Name" role="cell">Ada<\/td><td[^>]*data-label="When" role="cell">/,
  )
  const wide = render(<Table head={['A', 'B', 'C']} rows={[[{ text: 'both', colspan: 2 }, 'last']]} />)
  expect(wide).toMatch(/data-label="A"[^>]*>both<.*data-label="C"[^>]*>last</)
})
