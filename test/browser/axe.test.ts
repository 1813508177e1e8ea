import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, NodeResult } from 'axe-core'
import type { Page as Tab } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { rooms } from '../../src/rooms.ts'
import { type Demonstration, demonstration } from '../demonstration.ts'
import { keyring, makeSamples, type Samples } from '../samples.ts'
import { withBrowser } from './with-browser.ts'

const chromium = withBrowser()
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const WIDE = { width: 1280, height: 900 }
const NARROW = { width: 375, height: 800 }

let council: Demonstration
let made: Samples
let keyFor: ReturnType<typeof keyring>
const tabs = new Map<string, Promise<Tab>>()

beforeAll(async () => {
  council = await demonstration({ listen: true })
  made = await makeSamples(council)
  keyFor = keyring(council)
})

/** One tab for each of the council's people, signed in. The policy of the pages allows no script but their own: axe is let past it. */
function tabOf(subject: string, cookie: string): Promise<Tab> {
  if (!tabs.has(subject)) tabs.set(subject, openTab(cookie))
  return tabs.get(subject)!
}

async function openTab(cookie: string): Promise<Tab> {
  const context = await chromium.browser.newContext({ baseURL: council.address, bypassCSP: true })
  const [name, value] = cookie.split('=')
  if (value) await context.addCookies([{ name: name!, value, url: council.address }])
  return context.newPage()
}

async function openAs(url: string): Promise<Tab> {
  const key = await keyFor(url)
  expect(key, `nobody may open ${url}`).toBeDefined()
  const tab = await tabOf(key!.subject, key!.cookie)
  await tab.setViewportSize(WIDE)
  await tab.goto(url)
  return tab
}

/**
 * What GOV.UK Frontend itself does, and axe minds: a radio or checkbox that reveals a question carries aria-expanded
 * (screen readers announce it), and the accordion's and the file
 * upload's buttons are named by more than the text that is seen.
 */
const KNOWN: Record<string, (node: NodeResult) => boolean> = {
  'aria-allowed-attr': ({ html }) =>
    /govuk-(radios|checkboxes)__input/.test(html) && /aria-expanded/.test(html),
  'label-content-name-mismatch': ({ html }) => /govuk-(accordion|file-upload)/.test(html),
}

async function violations(tab: Tab): Promise<string[]> {
  if (!(await tab.evaluate('"axe" in window'))) await tab.evaluate(axe)
  const run = `axe.run(document, ${JSON.stringify({ runOnly: TAGS, resultTypes: ['violations'], preload: false })})`
  const results = (await tab.evaluate(run)) as AxeResults
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.filter((node) => !KNOWN[id]?.(node)).map(({ html }) => `${id}: ${help}: ${html.slice(0, 200)}`),
  )
}

const overflows = (tab: Tab) =>
  tab.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth')

/** Tables whose last columns are out of sight: on a narrow screen rows stack instead. */
const hiding = (tab: Tab) =>
  tab
    .locator('.kith-wide-table:has(table)')
    .evaluateAll((all) =>
      all.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.getAttribute('aria-label')),
    )

async function isFine(tab: Tab, what: string): Promise<void> {
  expect(await violations(tab), what).toEqual([])
  await tab.setViewportSize(NARROW)
  expect(await violations(tab), `${what}, narrow`).toEqual([])
  expect(await overflows(tab), `${what} is wider than a narrow screen`).toBe(false)
  expect(await hiding(tab), `${what} hides columns on a narrow screen`).toEqual([])
}

/** Sends one of the page's forms as it would be sent with nothing typed in it. */
async function sendEmpty(tab: Tab, form: string): Promise<boolean> {
  const there = tab.locator(`#form-${form}`)
  if ((await there.count()) === 0) return false
  await tab.setViewportSize(WIDE)
  const answered = tab.waitForEvent('load')
  await there.evaluate((element) => {
    const own = element as HTMLFormElement
    for (const field of own.querySelectorAll<HTMLInputElement>('input, textarea, select')) {
      if (field.type === 'radio' || field.type === 'checkbox') field.checked = false
      else if (field.type !== 'hidden') field.value = ''
    }
    setTimeout(() => own.submit())
  })
  await answered
  return true
}

const pages = rooms.flatMap((room) => room.pages ?? []).map((page) => ({ page, path: page.path.template }))

it('the measure finds what is wrong', async () => {
  const tab = await openAs('/help')
  await tab.evaluate("document.querySelector('main').innerHTML = '<img src=x><input>'")
  expect((await violations(tab)).join()).toMatch(/image-alt.*label/)
})

describe('every page is open to everyone, whatever they see, hear or hold', () => {
  it.each(pages)('$path', { timeout: 60_000 }, async ({ page, path }) => {
    const addresses = made.of(page)
    expect(addresses, `${path} has no sample: make one in test/samples.ts`).toBeDefined()
    for (const url of addresses!) await isFine(await openAs(url), url)
  })
})

describe('every form that was sent empty says what is wrong, to everyone', () => {
  const forms = pages.flatMap(({ page, path }) =>
    Object.keys(page.forms ?? {}).map((form) => ({ page, path, form })),
  )

  const sent = new Set<string>()

  it.each(forms)('$path: $form', { timeout: 60_000 }, async ({ page, form }) => {
    for (const url of made.of(page)!) {
      const tab = await openAs(url)
      if (!(await sendEmpty(tab, form))) continue
      sent.add(`${page.path.template} ${form}`)
      await isFine(tab, `${url} after ${form} was sent empty`)
    }
  })

  it('and nearly all of them were there to be sent', () => {
    expect(sent.size).toBeGreaterThan(forms.length * 0.8)
  })
})
