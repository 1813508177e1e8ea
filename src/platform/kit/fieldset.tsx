import type { Content, Look, Part } from './parts.ts'
import { classes, part } from './parts.ts'

export type FieldsetProps = Look & {
  children?: Content
  legend?: Part<{ isPageHeading?: boolean }>
  describedBy?: string
  role?: 'group' | 'radiogroup' | 'presentation'
}

/** Inputs that belong together, under one legend. */
export function Fieldset({ children, legend, describedBy, role, class: extra, attributes }: FieldsetProps) {
  return (
    <fieldset
      class={classes('govuk-fieldset', extra)}
      role={role}
      aria-describedby={describedBy || undefined}
      {...attributes}
    >
      <Legend legend={legend} />
      {children}
    </fieldset>
  )
}

function Legend({ legend }: Pick<FieldsetProps, 'legend'>) {
  const { text, class: extra, isPageHeading } = part(legend)
  if (!text) return null
  return (
    <legend class={classes('govuk-fieldset__legend', extra)}>
      {isPageHeading ? <h1 class="govuk-fieldset__heading">{text}</h1> : text}
    </legend>
  )
}

/** A fieldset as a prop of a group of inputs. */
export type FieldsetPart = Omit<FieldsetProps, 'children' | 'role'>
