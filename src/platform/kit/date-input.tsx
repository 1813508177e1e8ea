import type { DateInputItem, DatePartName } from './date-input-part.tsx'
import { DatePart } from './date-input-part.tsx'
import type { FieldsetPart } from './fieldset.tsx'
import { Fieldset } from './fieldset.tsx'
import type { QuestionProps } from './form-group.tsx'
import { describedBy, FormGroup, HintAndError } from './form-group.tsx'
import type { Content, Look, Maybe, Part } from './parts.ts'
import { classes, part } from './parts.ts'

export type DateInputProps = Look &
  Omit<QuestionProps, 'formGroup'> & {
    /** Begins the ids of the inputs, which end in -day, -month and -year. */
    id?: string
    namePrefix?: string
    /** The parts; false leaves one out. */
    day?: DateInputItem | false
    month?: DateInputItem | false
    year?: DateInputItem | false
    /** Instead of day, month and year. */
    items?: readonly Maybe<DateInputItem>[]
    /** Values by the full name of each input. */
    values?: Record<string, string | number | undefined>
    fieldset?: FieldsetPart
    formGroup?: Look & { beforeInputs?: Part; afterInputs?: Part }
  }

type Slot = { part?: DatePartName; item: DateInputItem }

/** A question answered with a date that people know by heart: three boxes to type in. */
export function DateInput(props: DateInputProps) {
  const slots = slotsOf(props)
  const anyError = slots.some(({ item }) => marked(item))
  return (
    <FormGroup errorMessage={props.errorMessage} formGroup={props.formGroup}>
      <MaybeFieldset {...props}>
        <HintAndError id={props.id} hint={props.hint} errorMessage={props.errorMessage} />
        <div class={classes('govuk-date-input', props.class)} {...props.attributes} id={props.id}>
          {part(props.formGroup?.beforeInputs).text}
          {slots.map((slot) => (
            <DatePart {...slot} date={props} wrong={isWrong(slot.item, props, anyError)} />
          ))}
          {part(props.formGroup?.afterInputs).text}
        </div>
      </MaybeFieldset>
    </FormGroup>
  )
}

function slotsOf(props: DateInputProps): Slot[] {
  const { day = {}, month = {}, year = {} } = props
  const parts = { day, month, year }
  const names = ['day', 'month', 'year'] as const
  if (!props.items?.length)
    return names.flatMap((name) => (parts[name] ? [{ part: name, item: parts[name] }] : []))
  return props.items.flatMap((item) => {
    if (!item) return []
    const part = names.find((name) => item.name && [name, own(parts[name]).name].includes(item.name))
    return [{ part, item: { ...item, value: item.value ?? (part && own(parts[part]).value) } }]
  })
}

function own(part: DateInputItem | false): DateInputItem {
  return part || {}
}

function marked(item: DateInputItem): boolean {
  return Boolean(item.error || item.class?.includes('govuk-input--error'))
}

function isWrong(item: DateInputItem, props: DateInputProps, anyError: boolean): boolean {
  return marked(item) || (item.error !== false && Boolean(props.errorMessage) && !anyError)
}

function MaybeFieldset({ children, ...props }: DateInputProps & { children: Content }) {
  if (!props.fieldset) return <>{children}</>
  const given = {
    hint: props.hint,
    errorMessage: props.errorMessage,
    describedBy: props.fieldset.describedBy,
  }
  return (
    <Fieldset {...props.fieldset} role="group" describedBy={describedBy(props.id, given)}>
      {children}
    </Fieldset>
  )
}
