import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page as Tab } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Page } from '../../src/platform/pages/page.ts'
import { rooms } from '../../src/rooms.ts'
import { type Demonstration, demonstration } from '../demonstration.ts'
import { keyring, makeSamples, type Samples } from '../samples.ts'
import { withBrowser } from './with-browser.ts'

/** Where the pictures go, how wide the screen is, and whose rooms are shown; all of them where it is left out. */
const { TOUR_FOLDER = 'docs/tour', TOUR_WIDTH = '960', TOUR_ROOMS } = process.env
const WIDTH = Number(TOUR_WIDTH)
const TALLEST = 2000
const HEAD = `# A tour of Kith
Every page, as somebody of the fictional council sees it; nobody in it exists. Made by \`npm run tour\`.
`

const chromium = withBrowser()
const shown = rooms.filter(
  ({ name, pages }) => pages?.length && (!TOUR_ROOMS || TOUR_ROOMS.split(',').includes(name)),
)
const contents: string[] = []
let council: Demonstration
let samples: Samples
let keyFor: ReturnType<typeof keyring>

beforeAll(async () => {
  council = await demonstration({ listen: true })
  samples = await makeSamples(council)
  keyFor = keyring(council)
})

describe('a tour of every page', () => {
  it.each(shown)('$name', async ({ name, pages = [] }) => {
    rmSync(join(TOUR_FOLDER, name), { recursive: true, force: true })
    mkdirSync(join(TOUR_FOLDER, name), { recursive: true })
    contents.push(`## ${name}\n`)
    for (const page of pages) contents.push(await show(name, page))
  })

  it('and its contents', () => {
    if (!TOUR_ROOMS) writeFileSync(join(TOUR_FOLDER, 'README.md'), `${HEAD}\n${contents.join('\n')}`)
    expect(contents.length).toBeGreaterThan(shown.length)
  })
})

/** Takes a page's picture. @returns what the contents say of it. */
async function show(room: string, page: Page): Promise<string> {
  const url = samples.of(page)![0]!
  const { subject, cookie } = (await keyFor(url))!
  const tab = await openTab(cookie)
  await tab.goto(url)
  const title = await tab.locator('h1').first().innerText()
  const file = `${room}/${fileName(page.path.template)}.webp`
  writeFileSync(join(TOUR_FOLDER, file), await photograph(tab))
  await tab.context().close()
  const seenBy = council.people.get(subject)?.name ?? 'everybody'
  return `### ${title}\n\`${page.path.template}\`, seen by ${seenBy}\n\n![${title}](${file})\n`
}

async function openTab(cookie: string): Promise<Tab> {
  const viewport = { width: WIDTH, height: 800 }
  const context = await chromium.browser.newContext({ baseURL: council.address, viewport })
  const [name, value] = cookie.split('=')
  if (value) await context.addCookies([{ name: name!, value, url: council.address }])
  return context.newPage()
}

const fileName = (template: string) => template.replaceAll(/[/:]+/g, '-').replace(/^-|-$/g, '') || 'home'

/** The whole page, but for the end of very long ones. */
async function photograph(tab: Tab): Promise<Buffer> {
  const browser = await tab.context().newCDPSession(tab)
  const height = Math.min(TALLEST, Number(await tab.evaluate('document.documentElement.scrollHeight')))
  const clip = { x: 0, y: 0, width: WIDTH, height, scale: 1 }
  const { data } = await browser.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 50,
    captureBeyondViewport: true,
    clip,
  })
  return Buffer.from(data, 'base64')
}
