import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HELP_STEPS } from './ask-for-help.ts'
import { nextStep, shownStep, stepOf } from './steps.ts'

const WHOLE = { words: 'We are tired', who: 'parent', reach: 'none' }

describe('a form of several steps', () => {
  it('goes on when a step is answered and stays when it is not', () => {
    expect(nextStep(HELP_STEPS, { words: 'We are tired' })).toMatchObject({
      values: { _step: '2' },
      errors: [],
    })
    expect(nextStep(HELP_STEPS, { words: ' ' })?.errors).toMatchObject([{ path: ['words'] }])
  })

  it('is carried out after the last step', () => {
    expect(nextStep(HELP_STEPS, { ...WHOLE, _step: '4' })).toBeUndefined()
  })

  it('goes back without asking whether the step is whole, and keeps what was typed', () => {
    const typed = { words: 'We are tired', name: 'K', _step: '2', _to: '1' }
    expect(nextStep(HELP_STEPS, typed)).toEqual({
      values: { words: 'We are tired', name: 'K', _step: '1' },
      errors: [],
    })
  })

  it('shows the first step in which something is wrong', () => {
    const form = {
      name: 'main',
      request: '',
      values: { _step: '4' },
      errors: [{ path: ['who'], message: 'Choose' }],
    }
    expect(shownStep(HELP_STEPS, form)).toBe(2)
    expect(shownStep(HELP_STEPS, { ...form, errors: [] })).toBe(4)
  })

  it('never loses an answer and never leaves its steps, whatever is sent', () => {
    const answers = fc.dictionary(
      fc.constantFrom('words', 'wish', 'who', 'name', 'about', 'reach', 'language', 'postcode'),
      fc.string(),
    )
    fc.assert(
      fc.property(answers, fc.string(), fc.option(fc.string(), { nil: undefined }), (values, step, to) => {
        const sent = { ...values, _step: step, ...(to !== undefined && { _to: to }) }
        const next = nextStep(HELP_STEPS, sent)
        if (!next) return
        expect(next.values).toMatchObject(values)
        expect(stepOf(HELP_STEPS, next.values)).toBeGreaterThanOrEqual(1)
        expect(stepOf(HELP_STEPS, next.values)).toBeLessThanOrEqual(HELP_STEPS.length)
      }),
    )
  })
})
