import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import chromium from '@sparticuz/chromium'
import type { Browser, Page } from 'playwright-core'
import { chromium as playwright } from 'playwright-core'
import { renderToString } from 'preact-render-to-string'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import * as kit from '../index.ts'

const runsHere = process.platform === 'linux' && process.arch === 'x64'
const files = [kit.stylesheet(), ...Object.values(kit.scripts())]
const policy = "default-src 'none'; style-src 'self'; script-src 'self'; form-action 'self'"

let server: Server
let browser: Browser
let page: Page

describe.skipIf(!runsHere)('rows in a browser (its build for tests is for Linux on x64)', () => {
  beforeAll(async () => {
    server = createServer((request, reply) => {
      const file = files.find(({ fileName }) => request.url === `/${fileName}`)
      reply.setHeader('content-type', file?.type ?? 'text/html; charset=utf-8')
      reply.setHeader('content-security-policy', policy)
      reply.end(file?.body ?? html())
    }).listen(0)
    const executablePath = await chromium.executablePath()
    browser = await playwright.launch({ executablePath, args: [...chromium.args, '--no-sandbox'] })
  })

  afterAll(async () => {
    await browser.close()
    server.close()
  })

  beforeEach(async () => {
    page = await browser.newPage()
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`)
  })

  test('"Add another" adds an empty row in the page, keeps what was typed and goes to its first box', async () => {
    await page.fill('#actions-0-what', 'Call school')
    await page.click('button[name="_add"]')
    expect(await names()).toEqual([
      'actions[0][what]',
      'actions[0][why]',
      'actions[1][what]',
      'actions[1][why]',
    ])
    expect(await page.inputValue('#actions-0-what')).toBe('Call school')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('actions-1-what')
  })

  test('components in an added row are started', async () => {
    await page.click('button[name="_add"]')
    expect(await page.locator('[data-govuk-character-count-init]').count()).toBe(2)
  })

  test('rows are numbered again when one goes, and the last that must stay cannot be removed', async () => {
    const remove = page.locator('button[name="_remove"]:visible')
    expect(await remove.count()).toBe(0)
    await page.click('button[name="_add"]')
    await remove.first().click()
    expect(await names()).toEqual(['actions[1][what]', 'actions[1][why]'])
    expect(await page.locator('legend:visible').innerText()).toBe('Action 1')
    expect(await remove.count()).toBe(0)
  })

  test('no more rows than are allowed can be added', async () => {
    await page.click('button[name="_add"]')
    await page.click('button[name="_add"]')
    expect(await page.locator('button[name="_add"]:visible').count()).toBe(0)
  })

  test('Enter sends the form and adds nothing', async () => {
    await page.fill('#actions-0-what', 'Call school')
    const sent = page.waitForRequest((request) => request.method() === 'POST')
    await page.press('#actions-0-what', 'Enter')
    expect((await sent).postData()).not.toMatch(/_add|_remove/)
  })
})

function names(): Promise<(string | null)[]> {
  return page
    .locator('input:visible, textarea:visible')
    .evaluateAll((all) => all.map((each) => each.getAttribute('name')))
}

function html(): string {
  const { first, main } = kit.scripts()
  return `<!doctype html>${renderToString(
    <html lang="en" class="govuk-template">
      <head>
        <title>Plan</title>
        <link rel="stylesheet" href={`/${kit.stylesheet().fileName}`} />
      </head>
      <body class="govuk-template__body">
        <script src={`/${first.fileName}`} />
        <Actions />
        <script type="module" src={`/${main.fileName}`} />
      </body>
    </html>,
  )}`
}

function Actions() {
  return (
    <kit.Form>
      <kit.AddAnother name="actions" item="action" max={3}>
        {(row) => (
          <>
            <kit.TextField name={kit.inside(row.name, 'what')} label="What" />
            <kit.TextArea name={kit.inside(row.name, 'why')} label="Why" maxLength={200} />
          </>
        )}
      </kit.AddAnother>
      <kit.Button>Save</kit.Button>
    </kit.Form>
  )
}
