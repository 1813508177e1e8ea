import type { Page as Tab } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { rooms } from '../../src/rooms.ts'
import { isStillFine, withSight } from './sight.ts'

const sight = withSight()
const forms = rooms
  .flatMap((room) => room.pages ?? [])
  .flatMap((page) => Object.keys(page.forms ?? {}).map((form) => ({ page, path: page.path.template, form })))

describe('every form that was sent empty says what is wrong, to everyone', () => {
  const sent = new Set<string>()

  it.each(forms)('$path: $form', { timeout: 60_000 }, async ({ page, form }) => {
    for (const url of sight.samples.of(page)!) {
      const tab = await sight.openAs(url)
      if (!(await sendEmpty(tab, form))) continue
      sent.add(`${page.path.template} ${form}`)
      await isStillFine(tab, `${url} after ${form} was sent empty`)
    }
  })

  it('and nearly all of them were there to be sent', () => {
    expect(sent.size).toBeGreaterThan(forms.length * 0.8)
  })
})

/** Sends one of the page's forms as it would be sent with nothing typed in it. */
async function sendEmpty(tab: Tab, form: string): Promise<boolean> {
  const there = tab.locator(`#form-${form}`)
  if ((await there.count()) === 0) return false
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
