import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'

/** Somebody at a browser of their own, who sees and uses a page as people do: by its words. */
export interface Person {
  page: Page
  context: BrowserContext
  open(path: string): Promise<void>
  /** Follows a link by its words. */
  follow(words: string | RegExp): Promise<void>
  press(words: string | RegExp): Promise<void>
  /** Types answers, by their labels. */
  answer(answers: Record<string, string>): Promise<void>
  /** Ticks a box or chooses an answer, by its label, inside a question where that is named. */
  choose(words: string, question?: string): Promise<void>
  /** Chooses from a drop-down list, by its label. */
  pick(label: string, words: string): Promise<void>
  sees(...words: (string | RegExp)[]): Promise<void>
  doesNotSee(...words: string[]): Promise<void>
  text(): Promise<string>
  leave(): Promise<void>
}

interface Manner {
  address: string
  script: boolean
}

/** Somebody at a new browser, with JavaScript or without. */
export async function arrive(browser: Browser, { address, script }: Manner): Promise<Person> {
  const context = await browser.newContext({ baseURL: address, javaScriptEnabled: script })
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  const text = () => page.locator('body').innerText()
  return {
    page,
    context,
    open: async (path) => void (await page.goto(path)),
    follow: (words) => page.locator('a').filter({ hasText: words }).first().click(),
    press: (words) => page.getByRole('button', { name: words }).first().click(),
    answer: (answers) => answerAll(page, answers),
    choose: (words, question) => chooseOne(page, words, question),
    pick: async (label, words) => void (await page.getByLabel(label).selectOption({ label: words })),
    sees: async (...words) => {
      const shown = flat(await text())
      for (const word of words) expect(shown).toMatch(word instanceof RegExp ? word : literal(word))
    },
    doesNotSee: async (...words) => {
      const shown = flat(await text())
      for (const word of words) expect(shown).not.toContain(word)
    },
    text,
    leave: () => context.close(),
  }
}

/** Signs in through the development issuer, by choosing a name in its list. */
export async function signIn(browser: Browser, manner: Manner, name: string): Promise<Person> {
  const person = await arrive(browser, manner)
  await person.open('/')
  await person.press(name)
  await person.sees(name)
  return person
}

async function answerAll(page: Page, answers: Record<string, string>): Promise<void> {
  for (const [label, words] of Object.entries(answers)) await page.getByLabel(label).first().fill(words)
}

async function chooseOne(page: Page, words: string, question?: string): Promise<void> {
  const within = question ? page.getByRole('group', { name: question }) : page
  await within.getByLabel(words).first().check()
}

const flat = (text: string) => text.replace(/\s+/g, ' ')
const literal = (words: string) => new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
