import type { z } from 'zod'
import type { FieldProblem } from '../../platform/errors.ts'
import { toInput } from '../../platform/pages/form-body.ts'
import type { FormState, FormValues, NextStep } from '../../platform/pages/page.ts'

/** A form of several steps. Each is a schema of its own answers; all answers travel in the form until it is sent. */
export type Steps = readonly z.ZodObject[]

/** The step that was sent, from 1. */
export function stepOf(steps: Steps, values: FormValues): number {
  return clamp(steps, Number(values._step ?? 1))
}

const clamp = (steps: Steps, step: number): number =>
  Number.isInteger(step) ? Math.min(Math.max(step, 1), steps.length) : 1

/**
 * What to show after a step was sent: the same with what is wrong, another that was asked for (`_to`), the next one;
 * undefined after the last, when the form is to be carried out.
 */
export function nextStep(steps: Steps, values: FormValues): NextStep | undefined {
  const { _to: asked, ...answers } = values
  const at = stepOf(steps, answers)
  if (asked !== undefined) return show(answers, clamp(steps, Number(asked)))
  const errors = problemsOf(steps[at - 1]!, answers)
  if (errors.length > 0) return { values: answers, errors }
  return at < steps.length ? show(answers, at + 1) : undefined
}

const show = (answers: FormValues, step: number): NextStep => ({
  values: { ...answers, _step: String(step) },
  errors: [],
})

function problemsOf(schema: z.ZodObject, values: FormValues): FieldProblem[] {
  const { error } = schema.safeParse(toInput(values))
  return (error?.issues ?? []).map(({ path, message }) => ({ path: path.map(String), message }))
}

/** The step to show: the first with something wrong in it, else the one that the form stands at. */
export function shownStep(steps: Steps, { values, errors }: FormState): number {
  const wrong = steps.findIndex(({ shape }) => errors.some(({ path }) => String(path[0]) in shape))
  return wrong >= 0 ? wrong + 1 : stepOf(steps, values)
}
