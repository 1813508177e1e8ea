import { Button } from './button.tsx'
import type { InputProps } from './input.tsx'
import { Input } from './input.tsx'
import type { Look } from './parts.ts'
import { classes, part, translations } from './parts.ts'

export type PasswordInputProps = Omit<
  InputProps,
  'type' | 'prefix' | 'suffix' | 'inputmode' | 'pattern' | 'inputWrapper'
> & {
  button?: Look
  showPasswordText?: string
  hidePasswordText?: string
  showPasswordAriaLabelText?: string
  hidePasswordAriaLabelText?: string
  passwordShownAnnouncementText?: string
  passwordHiddenAnnouncementText?: string
}

/** A password, with a button that shows what was typed. */
export function PasswordInput(props: PasswordInputProps) {
  const id = props.id || props.name
  const { name, label, hint, errorMessage, value, disabled, describedBy, attributes, formGroup } = props
  return (
    <Input
      {...{ id, name, label, hint, errorMessage, value, disabled, describedBy, attributes }}
      type="password"
      spellcheck={false}
      autocapitalize="none"
      autocomplete={props.autocomplete || 'current-password'}
      class={classes('govuk-password-input__input govuk-js-password-input-input', props.class)}
      inputWrapper={{ class: 'govuk-password-input__wrapper' }}
      formGroup={{
        class: classes('govuk-password-input', formGroup?.class),
        attributes: { 'data-module': 'govuk-password-input', ...wordsOf(props), ...formGroup?.attributes },
        beforeInput: formGroup?.beforeInput,
        afterInput: <ShowButton {...props} id={id} />,
      }}
    />
  )
}

function ShowButton({ id, button, formGroup, ...props }: PasswordInputProps) {
  return (
    <>
      <Button
        type="button"
        variant="secondary"
        class={classes('govuk-password-input__toggle govuk-js-password-input-toggle', button?.class)}
        attributes={{
          'aria-controls': id,
          'aria-label': props.showPasswordAriaLabelText ?? 'Show password',
          hidden: true,
        }}
      >
        {props.showPasswordText ?? 'Show'}
      </Button>
      {part(formGroup?.afterInput).text}
    </>
  )
}

function wordsOf(props: PasswordInputProps) {
  return translations({
    'show-password': props.showPasswordText,
    'hide-password': props.hidePasswordText,
    'show-password-aria-label': props.showPasswordAriaLabelText,
    'hide-password-aria-label': props.hidePasswordAriaLabelText,
    'password-shown-announcement': props.passwordShownAnnouncementText,
    'password-hidden-announcement': props.passwordHiddenAnnouncementText,
  })
}
