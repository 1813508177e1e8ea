import { Button, ButtonGroup, type Content } from '../../../platform/kit/index.ts'
import type { Frame } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { type Steps, shownStep } from '../steps.ts'
import { Carried } from './carried.tsx'

export interface StepFormProps {
  frame: Frame
  steps: Steps
  /** What each step asks. */
  views: readonly Content[]
  /** On the last step's button. */
  send: string
}

/** A form of several steps, with a way back in it: leaving the page forgets everything. */
export function StepForm({ frame, steps, views, send }: StepFormProps) {
  const step = shownStep(steps, frame.form)
  const shown = Object.keys(steps[step - 1]!.shape)
  return (
    <PageForm frame={frame}>
      <Carried values={frame.form.values} shown={shown} step={step} />
      <p class="govuk-caption-l">
        Step {step} of {steps.length}
      </p>
      {views[step - 1]}
      <ButtonGroup>
        <Button preventDoubleClick>{step === steps.length ? send : 'Continue'}</Button>
        {step > 1 && (
          <Button variant="secondary" name="_to" value={step - 1}>
            Back
          </Button>
        )}
      </ButtonGroup>
    </PageForm>
  )
}
