import { ErrorMessage } from '../../../../platform/kit/index.ts'
import type { NumberSwitch } from '../../switches.ts'

/**
 * A number that is turned: a box that is sent, and with script a slider beside it that moves with the box. `whose` tells
 * one lever's coverage from another's for those who hear the page.
 */
export function Slider({ of, value, problem, whose }: SliderProps) {
  const { name, label, unit, min, max, step } = of
  const says = unit === '%' ? '%' : unit
  return (
    <div class={`kith-slider${problem ? ' govuk-form-group--error' : ''}`}>
      <label class="kith-slider__label" for={name}>
        {label}
        {whose && <span class="govuk-visually-hidden"> of {whose}</span>}
        <span class="govuk-visually-hidden">
          , {min} to {max} {says}
        </span>
      </label>
      {problem && <ErrorMessage id={`${name}-error`}>{problem}</ErrorMessage>}
      <div class="kith-slider__row">
        <input
          class="kith-slider__range"
          type="range"
          {...{ min, max, step }}
          value={Number.isFinite(Number(value)) ? value : undefined}
          data-kith-mirrors={name}
          aria-label={`${label}${whose ? ` of ${whose}` : ''}, slider`}
        />
        <span class="kith-slider__box">
          <input
            class={`govuk-input govuk-input--width-${max >= 10_000 ? 5 : 3}${problem ? ' govuk-input--error' : ''}`}
            type="text"
            inputmode="decimal"
            id={name}
            name={name}
            value={value}
            data-kith-standard={of.standard}
            aria-describedby={problem ? `${name}-error` : undefined}
          />
          <span class="kith-slider__unit" aria-hidden="true">
            {says}
          </span>
        </span>
      </div>
    </div>
  )
}

interface SliderProps {
  of: NumberSwitch
  value: string
  problem: string | undefined
  whose?: string
}
