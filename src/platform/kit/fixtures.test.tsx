import { readFileSync } from 'node:fs'
import type { ComponentType } from 'preact'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import * as kit from './index.ts'
import { propsFromMacro } from './testing/macro-options.ts'
import { tree } from './testing/tree.ts'

/** Our components under the names that GOV.UK Frontend gives them. */
const components = {
  accordion: kit.Accordion,
  'back-link': kit.BackLink,
  breadcrumbs: kit.Breadcrumbs,
  button: kit.Button,
  'character-count': kit.CharacterCount,
  checkboxes: kit.Checkboxes,
  'date-input': kit.DateInput,
  details: kit.Details,
  'error-message': kit.ErrorMessage,
  'error-summary': kit.ErrorSummary,
  'exit-this-page': kit.ExitThisPage,
  fieldset: kit.Fieldset,
  'file-upload': kit.FileUpload,
  footer: kit.Footer,
  'generic-header': kit.GenericHeader,
  hint: kit.Hint,
  input: kit.Input,
  'inset-text': kit.InsetText,
  label: kit.Label,
  'notification-banner': kit.NotificationBanner,
  pagination: kit.Pagination,
  panel: kit.Panel,
  'password-input': kit.PasswordInput,
  'phase-banner': kit.PhaseBanner,
  radios: kit.Radios,
  select: kit.Select,
  'service-navigation': kit.ServiceNavigation,
  'skip-link': kit.SkipLink,
  'summary-list': kit.SummaryList,
  table: kit.Table,
  tabs: kit.Tabs,
  tag: kit.Tag,
  'task-list': kit.TaskList,
  textarea: kit.Textarea,
  'warning-text': kit.WarningText,
}

/** Fixtures that we do not reproduce, each with its reason. What is taken out of the footer: see testing/tree.ts. */
const leftOut: Record<string, string> = {}

type Fixture = { name: string; options: Record<string, unknown>; html: string }

for (const [name, component] of Object.entries(components)) {
  test(`${name} reproduces every official fixture`, () => {
    const wrong = fixturesOf(name).flatMap((fixture) => {
      if (`${name}: ${fixture.name}` in leftOut) return []
      const Component = component as ComponentType
      const ours = tree(renderToString(h(Component, propsFromMacro(fixture.options))), name)
      const theirs = tree(fixture.html, name)
      return JSON.stringify(ours) === JSON.stringify(theirs) ? [] : [fixture.name]
    })
    expect(wrong, `${name} fixtures that differ`).toEqual([])
  })
}

test('the fixtures are there to be compared', () => {
  expect(Object.keys(components).flatMap(fixturesOf).length).toBeGreaterThan(650)
})

test('nothing that is drawn has a style, a script or a handler in it, so that the CSP can forbid them', () => {
  const drawn = Object.entries(components).flatMap(([name, component]) =>
    fixturesOf(name)
      .filter(({ options }) => !JSON.stringify(options).includes('style='))
      .map(({ options }) => renderToString(h(component as ComponentType, propsFromMacro(options)))),
  )
  expect(drawn.filter((html) => /<script|<style|\s(style|on[a-z]+)=/.test(html))).toEqual([])
})

test('what is left out is known by a name that exists', () => {
  const known = Object.keys(components).flatMap((name) =>
    fixturesOf(name).map((fixture) => `${name}: ${fixture.name}`),
  )
  expect(known).toEqual(expect.arrayContaining(Object.keys(leftOut)))
})

function fixturesOf(name: string): Fixture[] {
  const file = import.meta.resolve(`govuk-frontend/dist/govuk/components/${name}/fixtures.json`)
  return JSON.parse(readFileSync(new URL(file), 'utf8')).fixtures
}
