import { Button } from './button.tsx'
import type { Content, Look } from './parts.ts'
import { classes, translations } from './parts.ts'

export type ExitThisPageProps = Look & {
  id?: string
  children?: Content
  redirectUrl?: string
  activatedText?: string
  timedOutText?: string
  pressTwoMoreTimesText?: string
  pressOneMoreTimeText?: string
}

/** Leaves the page at once for an ordinary one, for someone who may be watched; Shift three times does the same. */
export function ExitThisPage({
  id,
  children,
  redirectUrl,
  class: extra,
  attributes,
  ...words
}: ExitThisPageProps) {
  const said = translations({
    activated: words.activatedText,
    'timed-out': words.timedOutText,
    'press-two-more-times': words.pressTwoMoreTimesText,
    'press-one-more-time': words.pressOneMoreTimeText,
  })
  return (
    <div
      id={id}
      class={classes('govuk-exit-this-page', extra)}
      data-module="govuk-exit-this-page"
      {...attributes}
      {...said}
    >
      <Button
        class="govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button"
        href={redirectUrl || 'https://www.bbc.co.uk/weather'}
        attributes={{ rel: 'nofollow noreferrer' }}
      >
        {children ?? <DefaultWords />}
      </Button>
    </div>
  )
}

function DefaultWords() {
  return (
    <>
      <span class="govuk-visually-hidden">Emergency</span> Exit this page
    </>
  )
}
