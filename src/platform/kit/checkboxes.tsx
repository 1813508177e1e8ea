import type { ChoiceItem } from './choice.tsx'
import { Choice } from './choice.tsx'
import type { ChoiceDivider, ChoicesProps } from './choices.tsx'
import { ChoiceGroup, eachChoice, groupDescription } from './choices.tsx'
import type { Maybe } from './parts.ts'

export type CheckboxItem = ChoiceItem & {
  /** Its own name, for boxes that are separate answers. */
  name?: string
  /** "exclusive" unticks the others, as for "None of these". */
  behaviour?: 'exclusive'
}

export type CheckboxesProps = ChoicesProps & {
  items: readonly Maybe<CheckboxItem | ChoiceDivider>[]
  /** The values of the answers that are ticked. */
  values?: readonly (string | number)[]
}

/** A question with any number of answers. */
export function Checkboxes(props: CheckboxesProps) {
  const description = props.fieldset ? undefined : groupDescription(props)
  return (
    <ChoiceGroup {...props} kind="checkboxes">
      {eachChoice<CheckboxItem>(props, 'checkboxes', (item, id) => (
        <Choice
          kind="checkboxes"
          id={id}
          name={item.name || props.name}
          item={item}
          checked={isTicked(item, props.values)}
          describedBy={description}
          behaviour={item.behaviour}
        />
      ))}
    </ChoiceGroup>
  )
}

function isTicked(item: CheckboxItem, values: CheckboxesProps['values']): boolean {
  if (item.checked !== undefined) return item.checked
  return (values ?? []).map(String).includes(String(item.value))
}
