import type { ComponentChildren } from 'preact'
import { HiddenField } from '../../platform/kit/form/hidden-field.tsx'
import { Button, Details, InsetText, Link, WarningText } from '../../platform/kit/index.ts'
import { toInput } from '../../platform/pages/form-body.ts'
import { type Frame, form } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { momentInWords } from '../../platform/time/words.ts'
import { makeReturnFiles } from './make-files.ts'
import type { Made } from './read-made.ts'
import type { MadeKind } from './tables.ts'

interface StateProps<Summary> {
  made: Made<Summary> | undefined
  frame: Frame
  asked: { kind: MadeKind; on: string; since?: string | undefined }
  /** Where the page is found again. */
  here: (query: Record<string, string>) => string
  /** What is shown once it is made. */
  children: (made: Made<Summary> & { summary: Summary }) => ComponentChildren
}

/** The files that were made, how far they are, or the way to have them made. */
export function MadeState<Summary>({ made, frame, asked, here, children }: StateProps<Summary>) {
  if (!made) return <Ask frame={frame} asked={asked} />
  if (made.problem)
    return (
      <>
        <WarningText>{made.problem}</WarningText>
        <Ask frame={frame} asked={asked} />
      </>
    )
  if (!isMade(made)) return <UnderWay made={made} here={here} still={Boolean(frame.query.still)} />
  return (
    <>
      <p class="govuk-body">
        Made on {momentInWords(made.endedAt!)} for {made.author}, from the record as it was then. Kept for a
        day.
      </p>
      {children(made)}
      <Details summary="Make them again from the record as it is now">
        <Ask frame={frame} asked={asked} />
      </Details>
    </>
  )
}

const isMade = <Summary,>(made: Made<Summary>): made is Made<Summary> & { summary: Summary } =>
  made.endedAt !== null && made.summary !== null

function Ask({ frame, asked: { kind, on, since } }: Pick<StateProps<unknown>, 'frame' | 'asked'>) {
  return (
    <PageForm frame={frame}>
      <HiddenField name="kind" value={kind} />
      <HiddenField name="on" value={on} />
      {since && <HiddenField name="since" value={since} />}
      <p class="govuk-body">
        They are made from the record while you do something else, in some seconds or, for a large council,
        minutes.
      </p>
      <Button>Make them</Button>
    </PageForm>
  )
}

function UnderWay({
  made: { done, of },
  here,
  still,
}: Pick<StateProps<unknown>, 'here'> & { made: Made<unknown>; still: boolean }) {
  return (
    <>
      <InsetText>{of === null ? 'About to begin.' : `${done} of ${of} children looked at.`}</InsetText>
      <p class="govuk-body">
        <Link href={here({})}>See how far it is</Link>
        {still ? '.' : '. This page looks again every 4 seconds. '}
        {!still && <Link href={here({ still: 'yes' })}>Let it stay as it is</Link>}
      </p>
    </>
  )
}

/** For a page that shows a state: how soon it is fetched anew. */
export const refreshMade = (
  made: Made<unknown> | undefined,
  { still }: Record<string, string | undefined>,
): number | undefined => (made && !made.endedAt && !still ? 4 : undefined)

/** The form of a page that shows a state; `to` is the page of what was asked for. */
export const makeForm = (to: (asked: { on: string; since: string | undefined }) => string) =>
  form({
    operation: makeReturnFiles,
    input: (body) => toInput(body),
    done: ({ on, since }) => ({ to: to({ on, since: since ?? undefined }) }),
  })
