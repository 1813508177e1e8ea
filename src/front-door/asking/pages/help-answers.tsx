import { InsetText, SummaryList } from '../../../platform/kit/index.ts'
import type { FormValues } from '../../../platform/pages/page.ts'
import { SOURCES, type Source } from '../../sources.ts'
import { REACH_WORDS } from '../../words.ts'

const REACH: Record<string, string> = { ...REACH_WORDS, none: 'You will get in touch again yourself' }

export interface HelpAnswersProps {
  values: FormValues
  who: Record<string, string>
  hubs: { id: string; name: string }[]
}

/** All that was written, before it is sent. */
export function HelpAnswers({ values, who, hubs }: HelpAnswersProps) {
  const said = (name: string) => (typeof values[name] === 'string' ? String(values[name]).trim() : '')
  const work =
    who[said('who')] && said('who') === 'professional'
      ? SOURCES[said('workplace') as Source]?.words
      : undefined
  const rows: [string, string, number][] = [
    ['What is going on', said('words'), 1],
    ['What would help', said('wish'), 1],
    ['You', [who[said('who')], work].filter(Boolean).join(': '), 2],
    ['What we call you', said('name'), 2],
    ['Who is in the family', said('about'), 2],
    [
      'How we reach you',
      [REACH[said('reach')], said('reachDetail'), said('reachWhen')].filter(Boolean).join(', '),
      3,
    ],
    ['May we leave a message', { yes: 'Yes', no: 'No' }[said('leaveMessage')] ?? '', 3],
    [
      'Language',
      [said('language'), said('interpreter') === 'yes' && 'with an interpreter'].filter(Boolean).join(', '),
      3,
    ],
    [
      'Where',
      [hubs.find(({ id }) => id === said('hub'))?.name, said('postcode')].filter(Boolean).join(', '),
      3,
    ],
  ]
  return (
    <>
      <h1 class="govuk-heading-l">Is this right?</h1>
      <SummaryList
        rows={rows.map(([key, value, step]) => ({
          key,
          value: value ? <span class="kith-own-words">{value}</span> : 'Not said',
          actions: { items: [] },
          class: `kith-step-${step}`,
        }))}
      />
      <ChangeButtons />
      <InsetText>
        When you press Send, a person of the front door reads it. They talk with you first. They do not ask
        anybody else about your family because you asked for help.
      </InsetText>
    </>
  )
}

const STEPS = ['Change what is going on', 'Change who you are', 'Change how we reach you']

function ChangeButtons() {
  return (
    <p class="govuk-body">
      {STEPS.map((words, at) => (
        <>
          <button class="kith-link-button govuk-link" type="submit" name="_to" value={at + 1}>
            {words}
          </button>
          {at < STEPS.length - 1 && ' · '}
        </>
      ))}
    </p>
  )
}
