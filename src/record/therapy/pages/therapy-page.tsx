import {
  Button,
  DateField,
  InsetText,
  Link,
  RadioGroup,
  Table,
  TextArea,
  WideTable,
} from '../../../platform/kit/index.ts'
import { dayParts } from '../../../platform/pages/form-body.ts'
import { type Frame, form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { dayInWords, shortDay } from '../../../platform/time/words.ts'
import { may, sameAs, subject } from '../../access/index.ts'
import { choicesOf } from '../../codes.ts'
import { personPath } from '../../paths.ts'
import { openPerson } from '../../people/front.ts'
import { sessionPath, therapyPath } from '../paths.ts'
import { ATTENDANCE, recordTherapy } from '../record-therapy.ts'
import { meetingsOf, type OwnSession, ownSessions } from '../therapy.ts'

/** Therapy with somebody: for all who help, when they met; for the therapist, what they wrote. */
export const therapyPage = page({
  path: therapyPath,
  inWords: 'Therapy',
  may: may('write', subject.person()),
  async read(viewer, { person: id = '' }) {
    const { name } = await openPerson(viewer, id)
    const ids = await sameAs(viewer, id)
    return { id, name, meetings: await meetingsOf(viewer, ids), own: await ownSessions(viewer, ids) }
  },
  title: ({ name }) => `Therapy: ${name}`,
  trail: ({ id, name }) => [{ text: name, href: personPath({ person: id }) }],
  view: ({ name, meetings, own }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">
          <span class="govuk-caption-l">{name}</span>
          Therapy
        </h1>
        <InsetText>
          Those who help see when you met, and what concerns safety. What was said stays between the two of
          you. It comes into no plan, letter, search or chronology unless {name} opens it, note by note.
        </InsetText>
        {meetings.length > 0 && (
          <WideTable label="When they met">
            <Table
              caption="When they met"
              head={['Day', 'Session', 'With']}
              rows={meetings.map(({ on, title, author }) => [shortDay(on), title, author])}
            />
          </WideTable>
        )}
        <Own own={own} />
        <SessionForm frame={frame} />
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: recordTherapy,
      done: ({ person }) => ({ to: therapyPath({ person }), notice: 'The session is recorded.' }),
    }),
  },
})

function Own({ own }: { own: readonly OwnSession[] }) {
  if (own.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">What you wrote, for you alone</h2>
      <ul class="govuk-list">
        {own.map(({ note, happenedOn, consent }) => (
          <li>
            <Link href={sessionPath({ session: note })}>{dayInWords(happenedOn)}</Link>
            {consent && ', opened to those who help'}
          </li>
        ))}
      </ul>
    </>
  )
}

const SessionForm = ({ frame }: { frame: Frame }) => (
  <>
    <h2 class="govuk-heading-m">Record a session</h2>
    <PageForm frame={frame} start={{ happenedOn: dayParts(frame.today) }}>
      <DateField name="happenedOn" label="Day" hint="For example, 27 3 2026" />
      <RadioGroup name="attended" label="Did you meet?" items={choicesOf(ATTENDANCE)} small />
      <TextArea
        name="content"
        label="What was said (optional)"
        hint="You alone read this, unless they open it."
        rows={8}
        maxLength={20_000}
      />
      <TextArea
        name="safety"
        label="Does something concern safety? (optional)"
        hint="Everybody who helps reads this at once. Tell the person that you share it."
        rows={3}
        maxLength={4000}
      />
      <Button preventDoubleClick>Record the session</Button>
    </PageForm>
  </>
)
