import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { parse } from 'qs'
import { expect, test } from 'vitest'
import * as form from './index.ts'

const render = (page: VNode) => renderToString(page)
const error = (path: string, message: string) => ({ path: path.split('.'), message })

test('a field finds its own answer and its own error by its name', () => {
  const html = render(
    <form.FormProvider
      values={{ actions: [{ owner: 'Sam' }] }}
      errors={[error('actions.0.owner', 'Choose who does it')]}
    >
      <form.TextField name="actions[0][owner]" label="Who" />
    </form.FormProvider>,
  )
  expect(html).toContain('id="actions-0-owner" name="actions[0][owner]" type="text" value="Sam"')
  expect(html).toContain('aria-describedby="actions-0-owner-error"')
  expect(html).toContain('Choose who does it')
})

test('what was typed is shown as words, never as HTML', () => {
  const html = render(
    <form.FormProvider values={{ worry: '<b>"x"</b>' }}>
      <form.TextArea name="worry" label="What are you worried about?" />
    </form.FormProvider>,
  )
  expect(html).toContain('&lt;b>&quot;x&quot;&lt;/b></textarea>')
})

test('a date keeps each part as it was typed and marks the part that is wrong', () => {
  const html = render(
    <form.FormProvider
      values={{ seen: { day: '31', month: '13', year: '2026' } }}
      errors={[error('seen', 'Check the month')]}
    >
      <form.DateField name="seen" label="When did you see them?" />
    </form.FormProvider>,
  )
  expect(html).toMatch(
    /class="[^"]*govuk-input--error[^"]*" id="seen-month" name="seen\[month\]" type="text" value="13"/,
  )
  expect(html.match(/govuk-input--error/g)).toHaveLength(1)
})

test('a date of the record is shown in parts', () => {
  const html = render(
    <form.FormProvider values={{ seen: '2026-03-09' }}>
      <form.DateField name="seen" label="When" />
    </form.FormProvider>,
  )
  expect([...html.matchAll(/value="(\d+)"/g)].map((match) => match[1])).toEqual(['9', '3', '2026'])
})

test('the summary leads to the field, in a date to its first wrong part', () => {
  const values = { seen: { day: '4', month: '', year: '' }, choice: '' }
  const html = render(
    <form.FormErrorSummary
      values={values}
      errors={[
        error('seen', 'Add the month'),
        error('choice', 'Choose one'),
        { path: [], message: 'Try again' },
      ]}
    />,
  )
  expect([...html.matchAll(/<li>(.*?)<\/li>/g)].map((match) => match[1])).toEqual([
    '<a href="#seen-month">Add the month</a>',
    '<a href="#choice">Choose one</a>',
    'Try again',
  ])
})

test('without errors there is no summary', () => {
  expect(render(<form.FormErrorSummary />)).toBe('')
})

test('the first input of radios and checkboxes has the id that the summary leads to', () => {
  const items = [
    { value: 'a', text: 'A' },
    { value: 'b', text: 'B' },
  ]
  const html = render(
    <form.FormProvider values={{ one: 'b', many: ['a', 'b'] }}>
      <form.RadioGroup name="one" label="One" items={items} />
      <form.CheckboxGroup name="many" label="Many" items={items} />
    </form.FormProvider>,
  )
  expect(html).toContain('id="one" name="one" type="radio" value="a"/>')
  expect(html).toContain('id="one-2" name="one" type="radio" value="b" checked')
  expect(html).toContain('id="many" name="many[]" type="checkbox" value="a" checked')
  expect(html).toContain('id="many-2" name="many[]" type="checkbox" value="b" checked')
})

test('a field inside what an answer reveals knows its form', () => {
  const html = render(
    <form.FormProvider values={{ other: 'Aunt' }}>
      <form.RadioGroup
        name="who"
        label="Who"
        items={[{ value: 'o', text: 'Other', conditional: <form.TextField name="other" label="Who?" /> }]}
      />
    </form.FormProvider>,
  )
  expect(html).toContain('value="Aunt"')
})

test.each([
  ['4:30pm', '16:30'],
  ['4.30 PM', '16:30'],
  ['12am', '00:00'],
  ['12:05pm', '12:05'],
  ['0915', '09:15'],
  ['noon', '12:00'],
  ['16:30pm', undefined],
  ['25:00', undefined],
  ['9', undefined],
  ['tea time', undefined],
])('the time "%s" is read as %s', (typed, time) => {
  expect(form.readTime(typed)).toBe(time)
})

test('pressing "Add another" keeps what was typed and adds an empty row', () => {
  const body = parse('title=Plan&actions[0][owner]=Sam&actions[0][_row]=1&_add=actions')
  expect(form.editRows(body)).toEqual({ title: 'Plan', actions: [{ owner: 'Sam', _row: '1' }, {}] })
})

test('pressing "Remove" takes out that row, at any depth', () => {
  const body = parse('plans[0][actions][0][what]=a&plans[0][actions][1][what]=b&_remove=plans[0][actions][0]')
  expect(form.editRows(body)).toEqual({ plans: [{ actions: [{ what: 'b' }] }] })
})

test('a form sent in the ordinary way is not changed', () => {
  expect(form.editRows({ title: 'Plan' })).toBeUndefined()
})

test('names made by hand cannot reach the prototype of objects', () => {
  form.editRows({ _add: '__proto__[polluted]' })
  expect('polluted' in {}).toBe(false)
})

test('rows show one box each, at least as many as asked, and their buttons name list and row', () => {
  const html = render(
    <form.FormProvider values={{ actions: [{ what: 'Call school' }, {}] }}>
      <form.AddAnother name="actions" item="action">
        {(row) => <form.TextField name={`${row.name}[what]`} label="What" />}
      </form.AddAnother>
    </form.FormProvider>,
  )
  expect(html).toContain('name="actions[0][what]" type="text" value="Call school"')
  expect(html).toContain('name="actions[1][what]"')
  expect(html).toContain('value="actions[1]" name="_remove"')
  expect(html).toContain('value="actions" name="_add"')
})

test('Enter presses a button without a name, before any that adds or removes', () => {
  const html = render(
    <form.Form>
      <form.AddAnother name="a" item="row">
        {() => 'x'}
      </form.AddAnother>
    </form.Form>,
  )
  expect(html.indexOf('kith-enter-key')).toBeLessThan(html.indexOf('_remove'))
})
