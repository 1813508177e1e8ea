import type { Browser } from 'playwright-core'
import { ensureDemo } from '../../demo/index.ts'
import { readConfig } from '../../platform/config.ts'
import { openDatabase } from '../../platform/database/open.ts'
import { openBrowser } from '../../platform/testing/chromium.ts'
import { startServer } from '../load/kith.ts'
import type { Asked, Task } from './baseline.ts'
import { type Answered, type Beside, type Desk, desk } from './desk.ts'
import { type About, JOURNEY, type Seat } from './journey.ts'

/** What one task asked, and of which fields that is the sum. */
export interface Measured {
  task: Task
  sum: Asked
  fields: Answered[]
  beside: Beside
}

/** Who of the fictional council sits where. */
const SEATS: Record<Seat, string> = {
  'front-door': 'Colette Osei',
  manager: 'Marcus Bell',
  'key-worker': 'Asha Rahman',
  'social-worker': 'Ruth Achebe',
}

/** Works the journey in a real browser on a council of its own and counts what each task asks. */
export async function measureBurden(folder: string, say: (line: string) => void): Promise<Measured[]> {
  say('Making a small council…')
  await makeCouncil(folder)
  const server = await startServer(folder)
  const browser = await openBrowser()
  try {
    // Signing in leads to the address that Kith knows itself by.
    return await work(browser, server.address.replace('127.0.0.1', 'localhost'), say)
  } finally {
    await browser.close()
    await server.stop()
  }
}

async function makeCouncil(folder: string): Promise<void> {
  const database = await openDatabase({ folder })
  try {
    await ensureDemo(database, readConfig({ KITH_DATA: folder }), { families: 12, children: 26 })
  } finally {
    await database.close()
  }
}

async function work(browser: Browser, address: string, say: (line: string) => void): Promise<Measured[]> {
  const about: About = {
    family: '',
    keyWorker: SEATS['key-worker'],
    otherKeyWorker: 'Jamie Costello',
    overseer: SEATS['social-worker'],
    team: 'Hillside',
  }
  const held = new Set<string>()
  const pages = new Map<Seat, Desk['page']>()
  const measured: Measured[] = []
  for (const { task, seat, work: doIt } of JOURNEY) {
    say(`${task}…`)
    const page = pages.get(seat) ?? (await takeSeat(browser, address, SEATS[seat]))
    pages.set(seat, page)
    const own = desk(page, held)
    await doIt(own, about)
    measured.push({ task, ...own.asked() })
  }
  return measured
}

async function takeSeat(browser: Browser, address: string, name: string): Promise<Desk['page']> {
  const context = await browser.newContext({ baseURL: address })
  const page = await context.newPage()
  await page.goto('/')
  await page.getByRole('button', { name }).first().click()
  return page
}
