import type { ChoiceItem } from './choice.tsx'
import type { FieldsetPart } from './fieldset.tsx'
import { Fieldset } from './fieldset.tsx'
import type { QuestionProps } from './form-group.tsx'
import { describedBy, FormGroup, HintAndError } from './form-group.tsx'
import type { Content, Look, Maybe, Part } from './parts.ts'
import { classes, part } from './parts.ts'

/** A word between answers, such as "or". */
export type ChoiceDivider = { divider: string }

/** What radios and checkboxes share. */
export type ChoicesProps = Look &
  Omit<QuestionProps, 'formGroup'> & {
    name: string
    /** Begins the ids of the inputs; the name if left out. The first input has it as its id. */
    idPrefix?: string
    fieldset?: FieldsetPart
    formGroup?: Look & { beforeInputs?: Part; afterInputs?: Part }
  }

/** A question and its choices; in a fieldset if there is one. */
export function ChoiceGroup(props: ChoicesProps & { kind: 'radios' | 'checkboxes'; children: Content }) {
  const id = props.idPrefix || props.name
  const inner = (
    <>
      <HintAndError id={id} hint={props.hint} errorMessage={props.errorMessage} />
      <div
        class={classes(`govuk-${props.kind}`, props.class)}
        {...props.attributes}
        data-module={`govuk-${props.kind}`}
      >
        {part(props.formGroup?.beforeInputs).text}
        {props.children}
        {part(props.formGroup?.afterInputs).text}
      </div>
    </>
  )
  return (
    <FormGroup errorMessage={props.errorMessage} formGroup={props.formGroup}>
      <MaybeFieldset {...props} describedBy={groupDescription(props)}>
        {inner}
      </MaybeFieldset>
    </FormGroup>
  )
}

/** The ids that describe the whole question. */
export function groupDescription(props: ChoicesProps): string | undefined {
  const given = props.fieldset?.describedBy || props.describedBy
  return describedBy(props.idPrefix || props.name, { ...props, describedBy: given, formGroup: undefined })
}

function MaybeFieldset({ fieldset, describedBy, children }: ChoicesProps & { children: Content }) {
  if (!fieldset) return <>{children}</>
  return (
    <Fieldset {...fieldset} describedBy={describedBy}>
      {children}
    </Fieldset>
  )
}

/** Draws dividers, skips empty entries and gives each choice its id: the prefix, then prefix-2, prefix-3 and so on. */
export function eachChoice<Item extends ChoiceItem>(
  props: { name: string; idPrefix?: string; items: readonly Maybe<Item | ChoiceDivider>[] },
  kind: 'radios' | 'checkboxes',
  draw: (item: Item, id: string) => Content,
) {
  const prefix = props.idPrefix || props.name
  return props.items.map((item, index) => {
    if (!item) return null
    if (item.divider !== undefined) return <div class={`govuk-${kind}__divider`}>{item.divider}</div>
    const choice = item as Item
    return draw(choice, choice.id || (index === 0 ? prefix : `${prefix}-${index + 1}`))
  })
}
