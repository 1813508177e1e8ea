import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { openBrowser } from '../../src/platform/testing/chromium.ts'

/** One Chromium for a test file. */
export function withBrowser(): { readonly browser: Browser } {
  let opened: Browser
  beforeAll(async () => {
    opened = await openBrowser()
  })
  afterAll(() => opened?.close())
  return {
    get browser() {
      return opened
    },
  }
}
