import type { ComponentChildren } from 'preact'
import { Button } from '../../platform/kit/index.ts'
import { Slider } from '../model/pages/run/slider.tsx'
import type { NumberSwitch } from '../model/switches.ts'
import type { AskedNumbers } from './switches.ts'

interface SwitchFormProps {
  action: string
  switches: readonly NumberSwitch[]
  asked: AskedNumbers
  children?: ComponentChildren
}

/** Switches of a page, sent as part of its address; with script every change redraws what is beside them. */
export function SwitchForm({ action, switches, asked, children }: SwitchFormProps) {
  return (
    <form
      class="kith-controls"
      method="get"
      action={action}
      data-module="kith-live"
      data-kith-live="results"
      novalidate
    >
      <h2 class="govuk-heading-m">What if</h2>
      {switches.map((each) => (
        <Slider of={each} value={asked.typed[each.name] ?? ''} problem={asked.problems[each.name]} />
      ))}
      {children}
      <div class="kith-controls__send">
        <Button>Draw</Button>
        <p class="kith-controls__status" role="status" data-kith-live-status />
      </div>
    </form>
  )
}

/** Switches to the left, what follows from them to the right; `says` is read out after a redraw. */
export function WhatIf({
  form,
  says,
  children,
}: {
  form: ComponentChildren
  says: string
  children: ComponentChildren
}) {
  return (
    <div class="kith-run">
      {form}
      <div id="results" data-kith-says={says}>
        {children}
      </div>
    </div>
  )
}
