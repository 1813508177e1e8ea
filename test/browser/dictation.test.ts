import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Demonstration, demonstration } from '../demonstration.ts'
import { type Person, signIn } from './person.ts'
import { withBrowser } from './with-browser.ts'

const chromium = withBrowser()
let council: Demonstration
let colette: Person
beforeAll(async () => {
  council = await demonstration({ listen: true })
  colette = await signIn(chromium.browser, { address: council.address, script: true }, 'Colette Osei')
})
afterAll(() => colette?.leave())

/** Stands in for the browser's own: hears one sentence and ends. Runs in the browser. */
function hearing() {
  class Ears extends EventTarget {
    start() {
      const result = Object.assign([{ transcript: 'we had porridge' }], { isFinal: true })
      const heard = Object.assign(new Event('result'), { results: [result], resultIndex: 0 })
      this.dispatchEvent(heard)
      this.dispatchEvent(new Event('end'))
    }
    stop() {}
  }
  Object.assign(window, { SpeechRecognition: Ears, webkitSpeechRecognition: Ears })
}

const box = 'What is going on, in their words'

describe('dictation', () => {
  it('is not there where the browser cannot do it', async () => {
    await colette.context.addInitScript(() =>
      Object.assign(window, { SpeechRecognition: undefined, webkitSpeechRecognition: undefined }),
    )
    await colette.open('/front-door/start')
    await colette.doesNotSee('Speak instead of typing')
  })

  it('is off until the worker turns it on, and says first where the sound may go', async () => {
    await colette.context.addInitScript(hearing)
    await colette.open('/front-door/start')
    await colette.press('Speak instead of typing')
    await colette.sees('It may send the sound to the company that makes the browser')
    expect(await colette.page.getByLabel(box).inputValue()).toBe('')
    await colette.press('Leave it off')
    await colette.doesNotSee('It may send the sound')
  })

  it('writes what it hears into the box, after what stands there, and asks only once', async () => {
    await colette.page.getByLabel(box).fill('On Monday')
    await colette.press('Speak instead of typing')
    await colette.press('Turn it on and speak')
    expect(await colette.page.getByLabel(box).inputValue()).toBe('On Monday we had porridge')
    await colette.press('Speak instead of typing')
    await colette.doesNotSee('It may send the sound')
    expect(await colette.page.getByLabel(box).inputValue()).toBe('On Monday we had porridge we had porridge')
  })
})
