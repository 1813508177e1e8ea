import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Demonstration, demonstration } from '../demonstration.ts'
import { type Person, signIn } from './person.ts'
import { withBrowser } from './with-browser.ts'

const chromium = withBrowser()
let council: Demonstration
const people: Person[] = []
beforeAll(async () => {
  council = await demonstration({ listen: true })
})
afterAll(async () => {
  for (const person of people) await person.leave()
})

async function analyst(script: boolean): Promise<Person> {
  const person = await signIn(chromium.browser, { address: council.address, script }, 'Nadia Brook')
  people.push(person)
  return person
}

describe('the levers of the reform', () => {
  it('redraw at once with script: focus stays, the address follows, and it is said', async () => {
    const she = await analyst(true)
    await she.open('/reform/run')
    const slider = she.page.getByLabel('Coverage of Family Help, slider')
    await slider.focus()
    await slider.press('ArrowLeft')
    await she.page.locator('[data-kith-live-status]').filter({ hasText: 'Drawn' }).waitFor()
    expect(await she.page.locator('#familyHelp-coverage').inputValue()).toBe('95')
    expect(await slider.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(she.page.url()).toMatch(/\/reform\/run\?familyHelp-coverage=95$/)
    await she.sees('Coverage of Family Help: 95%')
    await she.doesNotSee('30,018')
  })

  it('answer what makes no sense with a sentence, and keep what was typed', async () => {
    const she = await analyst(true)
    await she.open('/reform/run')
    await she.page.locator('#delay').fill('soon')
    await she.page.locator('.kith-alert--error').waitFor()
    await she.sees('is a number; “soon” is none', 'Nothing is drawn until this is mended')
    expect(await she.page.locator('#delay').inputValue()).toBe('soon')
  })

  it('work with a button alone, and what they come to is kept, changed and compared', async () => {
    const she = await analyst(false)
    await she.open('/reform')
    await she.follow('The reform by mechanism')
    await she.page.locator('#familyHelp-coverage').fill('50')
    await she.press('Draw')
    await she.sees('Coverage of Family Help: 50%', 'fewer with all levers together')
    await she.follow('Save it as a scenario of its own')
    await she.answer({ Name: 'Half of it' })
    await she.press('Save')
    await she.sees('The scenario is saved', 'Version 1 of 1, saved by Nadia Brook')
    await she.follow('Turn its levers, and save it anew')
    await she.page.locator('#practice-coverage').fill('0')
    await she.press('Draw')
    await she.follow('Save it as a new version of the scenario')
    await she.press('Save')
    await she.sees('Version 2 of 2', 'Coverage of Workforce and family finding')
    await she.follow('Set it beside the review’s own settings')
    await she.sees('Scenarios side by side', '30,018', 'Half of it')
  })
})
