import type { Content, Look } from './parts.ts'
import { classes } from './parts.ts'
import { safeHref } from './safe-href.ts'

export type ButtonProps = Look & {
  children?: Content
  /** How much weight it has on the page; one primary button a page. */
  variant?: 'secondary' | 'warning' | 'inverse'
  /** Makes the button a link. */
  href?: string
  type?: 'submit' | 'button' | 'reset'
  name?: string
  value?: string | number
  id?: string
  disabled?: boolean
  /** Lets a second press within a second go unheard. */
  preventDoubleClick?: boolean
  isStartButton?: boolean
}

/** A button that submits a form, or a link that looks like one. */
export function Button(props: ButtonProps) {
  const common = {
    class: classes(
      'govuk-button',
      props.variant && `govuk-button--${props.variant}`,
      props.class,
      props.isStartButton && 'govuk-button--start',
    ),
    'data-module': 'govuk-button',
    id: props.id,
    ...props.attributes,
  }
  const inside = <ButtonContent {...props} />
  if (!props.href) return <SubmitButton {...props} common={common} inside={inside} />
  return (
    <a href={safeHref(props.href)} draggable={false} {...common} {...actsAsButton}>
      {inside}
    </a>
  )
}

const actsAsButton = { role: 'button' } as const

type Rendered = { common: object; inside: Content }

function SubmitButton({
  type,
  name,
  value,
  disabled,
  preventDoubleClick,
  common,
  inside,
}: ButtonProps & Rendered) {
  return (
    <button
      type={type ?? 'submit'}
      value={value || undefined}
      name={name || undefined}
      disabled={disabled || undefined}
      aria-disabled={disabled || undefined}
      data-prevent-double-click={preventDoubleClick}
      {...common}
    >
      {inside}
    </button>
  )
}

function ButtonContent({ children, isStartButton }: ButtonProps) {
  if (!isStartButton) return <>{children}</>
  return (
    <>
      {typeof children === 'string' ? children : <span>{children}</span>}
      <StartIcon />
    </>
  )
}

function StartIcon() {
  return (
    <svg
      class="govuk-button__start-icon"
      xmlns="http://www.w3.org/2000/svg"
      width="17.5"
      height="19"
      viewBox="0 0 33 40"
      aria-hidden="true"
      focusable="false"
    >
      <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
    </svg>
  )
}

/** Buttons and links side by side, stacked on a narrow screen. */
export function ButtonGroup({ children }: { children: Content }) {
  return <div class="govuk-button-group">{children}</div>
}
