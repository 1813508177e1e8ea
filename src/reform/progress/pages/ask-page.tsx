import { KithError } from '../../../platform/errors.ts'
import {
  Button,
  DateField,
  HiddenField,
  Link,
  RadioGroup,
  SummaryList,
  Tag,
  TextArea,
  Timeline,
} from '../../../platform/kit/index.ts'
import { toInput } from '../../../platform/pages/form-body.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { dayInWords, momentInWords } from '../../../platform/time/words.ts'
import { may, mayEver } from '../../../record/access/index.ts'
import { reformTrail } from '../../pages/contents.ts'
import { everyAsk, milestonesOf } from '../../programme/programme.ts'
import { phases } from '../../programme/recommendation.ts'
import type { Kith } from '../../programme/where.ts'
import { replayRows } from '../../replay/index.ts'
import { type ListedAsk, listed } from '../list.ts'
import { askPath, programmePath } from '../paths.ts'
import { type Entry, readProgress, standing } from '../reads.ts'
import { recordProgress, STATES } from '../record-progress.ts'
import { inSentence } from '../report-blocks.ts'

/** One recommendation: what it asks, where it works, what was reported, and a form to report. */
export const askPage = (kith: () => Kith) =>
  page({
    path: askPath,
    title: ({ ask }: { ask: ListedAsk }) => `${ask.id}: ${ask.says}`,
    may: may('analyse'),
    trail: () => [...reformTrail(), { text: 'The programme', href: programmePath() }],
    read: async (viewer, { ask: id }, query) => {
      const ask = everyAsk.find((each) => each.id === id)
      if (!ask)
        throw new KithError(
          'not-found',
          'There is no such recommendation. They run from 2.1 to 8.20 and I1 to I7.',
        )
      const entries = await readProgress(viewer, id)
      const wrong = standing(entries).find(({ entry }) => entry === query.corrects)
      return { ask: listed(ask, standing(entries).at(-1), kith()), entries, wrong }
    },
    view: ({ ask, entries, wrong }, frame) => (
      <>
        <h1 class="govuk-heading-l">
          <span class="govuk-caption-l">
            {ask.id.startsWith('I') ? 'Ask' : 'Recommendation'} {ask.id}
          </span>
          {ask.says}
        </h1>
        <Facts ask={ask} />
        <InKith ask={ask} />
        <h2 class="govuk-heading-m">What was reported here</h2>
        <History ask={ask.id} entries={entries} mayWrite={mayEver(frame.actor.roles, 'report-progress')} />
        {mayEver(frame.actor.roles, 'report-progress') && (
          <>
            <h2 class="govuk-heading-m" id="report">
              {wrong ? 'Put the entry right' : 'Report on it'}
            </h2>
            <PageForm
              frame={frame}
              start={{
                corrects: wrong?.entry,
                state: wrong?.status ?? ask.latest?.status,
                happenedOn: wrong?.on ?? frame.today,
                words: wrong?.note,
                evidence: wrong?.evidence,
              }}
            >
              <HiddenField name="corrects" />
              <RadioGroup
                name="state"
                label="How far is it?"
                items={STATES.map((value) => ({ value, text: inSentence(value) }))}
              />
              <DateField name="happenedOn" label="Since when does it stand so?" />
              <TextArea
                name="words"
                label="In words"
                hint="As families and workers here would say it"
                rows={4}
              />
              <TextArea
                name="evidence"
                label="Evidence (optional)"
                hint="What shows it: a paper, a figure, a decision, a visit"
                rows={3}
              />
              <Button>{wrong ? 'Put it right' : 'Save the report'}</Button>
            </PageForm>
          </>
        )}
      </>
    ),
    forms: {
      main: form({
        operation: recordProgress,
        input: (body, { ask }) => ({ ...toInput(body), ask }),
        done: ({ ask }) => ({
          to: askPath({ ask }),
          notice: 'It is saved. What was there before stays below.',
        }),
      }),
    },
  })

function Facts({ ask }: { ask: ListedAsk }) {
  const milestones = milestonesOf(ask.id)
  const row = replayRows.find(({ id }) => id === ask.costRow)
  return (
    <SummaryList
      rows={[
        { key: 'How far', value: inSentence(ask.state) },
        { key: 'Owner', value: ask.owner },
        { key: 'Phase', value: `${inSentence(ask.phase)}: ${phases[ask.phase].when}` },
        { key: 'Needs a law', value: ask.law ? 'Yes, by our reading' : 'No, by our reading' },
        {
          key: 'Milestones',
          value:
            milestones.length === 0 ? (
              'The report sets no date of its own for it'
            ) : (
              <ul class="govuk-list">
                {milestones.map(({ by, what, line }) => (
                  <li>
                    By {dayInWords(by)}: {what} (L{line})
                  </li>
                ))}
              </ul>
            ),
        },
        row && { key: 'Paid for by', value: `${row.name}, in the table of costs and benefits` },
        { key: 'Where the review argues it', value: `The pages before line ${ask.line} of the final report` },
      ]}
    />
  )
}

function InKith({ ask: { where, works, planned, kith } }: { ask: ListedAsk }) {
  return (
    <>
      <h2 class="govuk-heading-m">
        In Kith <Tag>{inSentence(where)}</Tag>
      </h2>
      {works.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {works.map(({ at, does }) => (
            <li>
              {does} <Link href={at}>Open it</Link>
            </li>
          ))}
        </ul>
      )}
      {'cannot' in kith && <p class="govuk-body">Why software cannot do it: {kith.cannot}</p>}
      {planned && <p class="govuk-body">{planned}</p>}
    </>
  )
}

function History({ ask, entries, mayWrite }: { ask: string; entries: readonly Entry[]; mayWrite: boolean }) {
  if (entries.length === 0) return <p class="govuk-body">Nothing has been reported yet.</p>
  return (
    <Timeline
      headingLevel={3}
      items={entries.toReversed().map((entry) => ({
        title: inSentence(entry.status),
        datetime: entry.on,
        when: dayInWords(entry.on),
        by: `${entry.author}, written ${momentInWords(entry.writtenAt)}`,
        marks: entry.putRight && <Tag class="govuk-tag--grey">Put right later</Tag>,
        text: (
          <>
            <p class="govuk-body">{entry.note}</p>
            {entry.evidence && <p class="govuk-body">Evidence: {entry.evidence}</p>}
            {mayWrite && !entry.putRight && (
              <p class="govuk-body">
                <Link href={`${askPath({ ask }, { corrects: entry.entry })}#report`}>
                  Put this right<span class="govuk-visually-hidden"> ({dayInWords(entry.on)})</span>
                </Link>
              </p>
            )}
          </>
        ),
      }))}
    />
  )
}
