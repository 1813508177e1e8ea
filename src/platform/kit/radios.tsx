import type { ChoiceItem } from './choice.tsx'
import { Choice } from './choice.tsx'
import type { ChoiceDivider, ChoicesProps } from './choices.tsx'
import { ChoiceGroup, eachChoice } from './choices.tsx'
import type { Maybe } from './parts.ts'

export type RadioItem = ChoiceItem

export type RadiosProps = ChoicesProps & {
  items: readonly Maybe<RadioItem | ChoiceDivider>[]
  /** The value of the answer that is chosen. */
  value?: string | number
}

/** A question with one answer out of several. */
export function Radios(props: RadiosProps) {
  return (
    <ChoiceGroup {...props} kind="radios">
      {eachChoice(props, 'radios', (item, id) => (
        <Choice kind="radios" id={id} name={props.name} item={item} checked={isChosen(item, props.value)} />
      ))}
    </ChoiceGroup>
  )
}

function isChosen(item: RadioItem, value: RadiosProps['value']): boolean {
  if (item.checked !== undefined) return item.checked
  return value !== undefined && value !== '' && String(item.value) === String(value)
}
