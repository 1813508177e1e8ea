import { Hint } from './hint.tsx'
import { Label } from './label.tsx'
import type { Attributes, Content, Look, Part } from './parts.ts'
import { classes, filled, part } from './parts.ts'

/** One answer that can be chosen. */
export type ChoiceItem = {
  value?: string | number
  text?: Content
  hint?: Part
  id?: string
  checked?: boolean
  disabled?: boolean
  /** Shown only while this answer is chosen; without JavaScript it always shows. */
  conditional?: Part
  label?: Look
  attributes?: Attributes
  divider?: undefined
}

type ChoiceProps = {
  kind: 'radios' | 'checkboxes'
  id: string
  name: string
  item: ChoiceItem
  checked: boolean
  describedBy?: string
  behaviour?: string
}

/** One choice: its input, label, hint and what it reveals. */
export function Choice({ kind, id, name, item, checked, describedBy, behaviour }: ChoiceProps) {
  const conditionalId = filled(item.conditional) ? `conditional-${id}` : undefined
  const hintId = filled(item.hint) ? `${id}-item-hint` : undefined
  return (
    <>
      <div class={`govuk-${kind}__item`}>
        <input
          class={`govuk-${kind}__input`}
          id={id}
          name={name}
          type={kind === 'radios' ? 'radio' : 'checkbox'}
          value={item.value ?? ''}
          checked={checked}
          disabled={item.disabled || undefined}
          data-aria-controls={conditionalId}
          data-behaviour={behaviour}
          aria-describedby={classes(describedBy, hintId) || undefined}
          {...item.attributes}
        />
        <Label
          for={id}
          class={classes(`govuk-${kind}__label`, item.label?.class)}
          attributes={item.label?.attributes}
        >
          {item.text}
        </Label>
        {hintId && <ChoiceHint kind={kind} id={hintId} hint={item.hint} />}
      </div>
      {conditionalId && (
        <div
          class={classes(`govuk-${kind}__conditional`, !checked && `govuk-${kind}__conditional--hidden`)}
          id={conditionalId}
        >
          {part(item.conditional).text}
        </div>
      )}
    </>
  )
}

function ChoiceHint({ kind, id, hint }: { kind: string; id: string; hint: Part }) {
  const { text, class: extra, attributes } = part(hint)
  return (
    <Hint id={id} class={classes(`govuk-${kind}__hint`, extra)} attributes={attributes}>
      {text}
    </Hint>
  )
}
