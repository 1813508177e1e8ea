import { Alert, Button, Link } from '../../../platform/kit/index.ts'
import type { Frame } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { momentInWords } from '../../../platform/time/words.ts'
import { beginSafetyPath } from '../../paths.ts'
import type { Conversation } from '../conversation.ts'

/** Checks about a child's safety: they can begin at any moment, and say who has joined. */
export function Safety({ talk, frame }: { talk: Conversation; frame: Frame }) {
  const { safety, id } = talk
  if (!safety)
    return (
      <p class="govuk-body">
        If a child may be suffering significant harm,{' '}
        <Link href={beginSafetyPath({ conversation: id })}>begin checks about safety</Link> now. You need not
        finish anything here first.
      </p>
    )
  return (
    <Alert variant="warning" title="Checks about safety began" showTitle>
      <p class="govuk-body">
        {safety.author} began them on {momentInWords(safety.beganAt)}.
      </p>
      <p class="govuk-body kith-own-words">{safety.because}</p>
      {safety.doneNow && <p class="govuk-body kith-own-words">Done at once: {safety.doneNow}</p>}
      <p class="govuk-body">
        {safety.expert
          ? `${safety.expert} joined as Expert Child Protection Practitioner.`
          : 'No Expert Child Protection Practitioner has joined yet. Call one if it cannot wait.'}
      </p>
      {!safety.expert && frame.actor.roles.includes('expert') && (
        <PageForm frame={frame} name="join">
          <Button>I join these checks</Button>
        </PageForm>
      )}
    </Alert>
  )
}
