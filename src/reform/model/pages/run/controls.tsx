import { Button, Details, Link } from '../../../../platform/kit/index.ts'
import { runPath } from '../../../paths.ts'
import type { Lever } from '../../levers.ts'
import type { ReadSwitches } from '../../link.ts'
import type { Run } from '../../run.ts'
import {
  type ChoiceSwitch,
  closureSwitch,
  delaySwitch,
  everyLever,
  marginalSwitch,
  pathSwitch,
  pricesSwitch,
  savingSwitch,
  switchesOf,
} from '../../switches.ts'
import { LeverCard } from './lever-card.tsx'
import { Slider } from './slider.tsx'

/** The whole form of a run, sent as part of the address; with script every change redraws the results. */
export function Controls({ run: { read, of } }: { run: Pick<Run, 'read' | 'of'> }) {
  return (
    <form
      class="kith-controls"
      method="get"
      action={runPath()}
      id="switches"
      data-module="kith-live"
      data-kith-live="results"
      novalidate
    >
      {of && <input type="hidden" name="scenario" value={of} />}
      <h2 class="govuk-heading-m">The levers</h2>
      <p class="govuk-body kith-controls__skip">
        <Link href="#results">To what they come to</Link>
      </p>
      {everyLever.map((lever) => (
        <LeverControls lever={lever} read={read} />
      ))}
      <h2 class="govuk-heading-m">How it is counted</h2>
      <Slider of={delaySwitch} {...stateOf(delaySwitch.name, read)} />
      <Choice of={savingSwitch} read={read} />
      <Slider of={marginalSwitch} {...stateOf(marginalSwitch.name, read)} />
      <Choice of={pricesSwitch} read={read} />
      <h2 class="govuk-heading-m">Without reform</h2>
      <Choice of={pathSwitch} read={read} />
      <Choice of={closureSwitch} read={read} />
      <div class="kith-controls__send">
        <Button>Draw</Button>
        <p class="kith-controls__status" role="status" data-kith-live-status />
      </div>
    </form>
  )
}

const stateOf = (name: string, { typed, problems }: ReadSwitches) => ({
  value: typed[name] ?? '',
  problem: problems.find(({ path }) => path[0] === name)?.message,
})

function LeverControls({ lever, read }: { lever: Lever; read: ReadSwitches }) {
  const [first, second, ...others] = switchesOf(lever)
  const slider = (of: NonNullable<typeof first>) => (
    <Slider of={of} whose={lever.name} {...stateOf(of.name, read)} />
  )
  const touched = others.some(({ name, standard }) => read.typed[name] !== String(standard))
  return (
    <fieldset class="kith-controls__lever" id={lever.id}>
      <legend class="kith-controls__name">{lever.name}</legend>
      {first && slider(first)}
      {second && slider(second)}
      <Details
        open={touched}
        summary={
          <>
            When it starts, and what of it is cash
            <span class="govuk-visually-hidden">: {lever.name}</span>
          </>
        }
      >
        {others.map(slider)}
      </Details>
      <LeverCard lever={lever} />
    </fieldset>
  )
}

function Choice({
  of: { name, label, hint, options, standard },
  read,
}: {
  of: ChoiceSwitch
  read: ReadSwitches
}) {
  const { value, problem } = stateOf(name, read)
  const described = [hint && `${name}-hint`, problem && `${name}-error`].filter(Boolean).join(' ')
  return (
    <fieldset class="kith-choice" aria-describedby={described || undefined}>
      <legend class="kith-slider__label">{label}</legend>
      {hint && (
        <p class="govuk-hint kith-choice__hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p class="govuk-error-message" id={`${name}-error`}>
          {problem}
        </p>
      )}
      {options.map((option, i) => (
        <div class="kith-choice__one">
          <input
            type="radio"
            name={name}
            id={i === 0 ? name : `${name}-${i}`}
            value={option.value}
            checked={option.value === value}
            data-kith-standard={standard}
          />
          <label for={i === 0 ? name : `${name}-${i}`}>{option.text}</label>
        </div>
      ))}
    </fieldset>
  )
}
