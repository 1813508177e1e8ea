import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, NodeResult } from 'axe-core'
import type { Page as Tab } from 'playwright-core'
import { beforeAll, expect } from 'vitest'
import { type Demonstration, demonstration } from '../demonstration.ts'
import { keyring, makeSamples, type Samples } from '../samples.ts'
import { withBrowser } from './with-browser.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const WIDE = { width: 1280, height: 900 }
const NARROW = { width: 375, height: 800 }

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

/** What a page of the fictional council looks like to axe, wide and narrow. */
export interface Sight {
  samples: Samples
  /** Opens an address, wide, as the first of the council's people who may. */
  openAs(url: string): Promise<Tab>
}

/** A browser before the fictional council, with something to show on every page. */
export function withSight(): Sight {
  const chromium = withBrowser()
  const tabs = new Map<string, Promise<Tab>>()
  let council: Demonstration
  let samples: Samples
  let keyFor: ReturnType<typeof keyring>
  beforeAll(async () => {
    council = await demonstration({ listen: true })
    samples = await makeSamples(council)
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

  return {
    get samples() {
      return samples
    },
    openAs,
  }
}

/** What axe finds, each in a line. Colours are the same on every width and take longest: they are looked at once. */
export async function violations(tab: Tab, { colours = true } = {}): Promise<string[]> {
  if (!(await tab.evaluate('"axe" in window'))) await tab.evaluate(axe)
  const rules = { 'color-contrast': { enabled: colours } }
  const options = { runOnly: TAGS, rules, resultTypes: ['violations'], preload: false }
  const run = `axe.run(document, ${JSON.stringify(options)})`
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

/** Axe finds nothing, wide and narrow, and a narrow screen hides nothing. */
export async function isFine(tab: Tab, what: string): Promise<void> {
  expect(await violations(tab), what).toEqual([])
  await tab.setViewportSize(NARROW)
  expect(await violations(tab, { colours: false }), `${what}, narrow`).toEqual([])
  await fits(tab, what)
}

/** Axe finds nothing, and a narrow screen hides nothing: for a page that was looked at narrow before it was sent. */
export async function isStillFine(tab: Tab, what: string): Promise<void> {
  expect(await violations(tab), what).toEqual([])
  await tab.setViewportSize(NARROW)
  await fits(tab, what)
}

async function fits(tab: Tab, what: string): Promise<void> {
  expect(await overflows(tab), `${what} is wider than a narrow screen`).toBe(false)
  expect(await hiding(tab), `${what} hides columns on a narrow screen`).toEqual([])
}
