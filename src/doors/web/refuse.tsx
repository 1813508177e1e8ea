import type { FastifyReply } from 'fastify'
import type { ComponentChildren } from 'preact'
import type { KithError } from '../../platform/errors.ts'
import { asRefusal } from './as-refusal.ts'
import { logFault } from './logging.ts'
import { type Audience, sendScreen } from './screen.tsx'

export interface Refused {
  isPublic?: boolean
  /** An urlencoded form that could not be carried out: the page offers to send it again. */
  form?: string
}

/** A page with a sentence and what to do. What may not be seen and what does not exist get the same page. */
export async function refuse(
  audience: Audience,
  error: unknown,
  { isPublic, form }: Refused = {},
): Promise<FastifyReply> {
  const refusal = asRefusal(error)
  if (!refusal) logFault(audience.request, error)
  const status = refusal?.status ?? 500
  const kept = form && KEPT.has(status) ? form : undefined
  const { heading, words } = wording(refusal)
  return sendScreen(audience, {
    title: heading,
    status,
    isPublic,
    body: (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l">{heading}</h1>
          <p class="govuk-body">{words}</p>
          <Onward error={refusal} request={audience.request.id} />
          {kept && <SendAgain form={kept} />}
        </div>
      </div>
    ),
  })
}

const KEPT = new Set([401, 500, 503])

function wording(error: KithError | undefined): { heading: string; words: string } {
  const headings: Partial<Record<KithError['code'], string>> = {
    'not-allowed': 'You cannot do this',
    'not-signed-in': 'You are not signed in',
    unavailable: 'Kith cannot do this right now',
    'too-large': 'That is too large',
  }
  if (!error)
    return {
      heading: 'Something went wrong',
      words: 'That is a fault in Kith, not yours. Nothing was changed.',
    }
  if (error.code === 'not-found') return { heading: 'Page not found', words: NOT_FOUND }
  return { heading: headings[error.code] ?? 'That could not be done', words: error.message }
}

const NOT_FOUND =
  'Check the address. If you followed a link, the page may have moved, or it may not be yours to open.'

function Onward({ error, request }: { error: KithError | undefined; request: string }): ComponentChildren {
  if (!error)
    return (
      <p class="govuk-body">Try again. If it happens again, tell your support team this number: {request}.</p>
    )
  if (error.code === 'not-found' && error.details.to) {
    return (
      <p class="govuk-body">
        <a class="govuk-link" href={error.details.to}>
          Say why you need to see it
        </a>
      </p>
    )
  }
  if (error.code === 'not-allowed' && error.details.to) {
    return (
      <p class="govuk-body">
        <a class="govuk-link" href={error.details.to}>
          Open it in an emergency
        </a>
      </p>
    )
  }
  return (
    <p class="govuk-body">
      <a class="govuk-link" href="/">
        Go to the first page
      </a>
    </p>
  )
}

/** Nothing that was typed is lost: it stays in this page, to be sent again when all is well. */
function SendAgain({ form }: { form: string }) {
  return (
    <form method="post" class="kith-send-again">
      {[...new URLSearchParams(form)].map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <p class="govuk-body">
        What you typed is kept in this page. Send it again from here; do not close the page.
      </p>
      <button class="govuk-button" type="submit">
        Send again
      </button>
    </form>
  )
}
