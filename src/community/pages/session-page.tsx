import { Button, RadioGroup, TextArea, TextField } from '../../platform/kit/index.ts'
import { form, page } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { dayInWords } from '../../platform/time/words.ts'
import { may } from '../../record/access/index.ts'
import { choicesOf } from '../../record/codes.ts'
import { readSession, type Session } from '../offers/read-sessions.ts'
import { recordSession } from '../offers/record-session.ts'
import { offerPath, offerSessionPath } from '../paths.ts'

const CAME_OF_IT = { held: 'It was held', 'called-off': 'It was called off' } as const

/** One time: was it held, how many came, did it help? No field takes a name. */
export const sessionPage = page<Session>({
  path: offerSessionPath,
  inWords: 'One time of an offer to everybody',
  title: ({ offerName }) => `How was it: ${offerName}`,
  may: may('keep-community'),
  trail: ({ offer, offerName }) => [{ text: offerName, href: offerPath({ cohortOffer: offer }) }],
  read: (viewer, { offerSession = '' }) => readSession(viewer, offerSession),
  view: (session, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <span class="govuk-caption-l">
          {dayInWords(session.on)}
          {session.at && `, ${session.at}`}
        </span>
        <h1 class="govuk-heading-l">How was it: {session.offerName}</h1>
        <p class="govuk-body">Count heads. Write nobody’s name anywhere: who came is theirs to tell.</p>
        <PageForm frame={frame} version={session.version} start={startOf(session)}>
          <RadioGroup name="cameOfIt" label="Was it held?" labelSize="s" items={choicesOf(CAME_OF_IT)} />
          <Count name="adults" label="Adults who came" />
          <Count name="children" label="Children and young people who came" />
          <Count name="firstTime" label="Who came for the first time (optional)" />
          <Count
            name="helped"
            label="Who said that it helped (optional)"
            hint="Cards in the yes box, hands, a word at the door"
          />
          <Count name="notHelped" label="Who said that it did not (optional)" />
          <TextArea
            name="said"
            label="What people said (optional)"
            hint="For you said, we did. Nothing by which somebody could be known"
            rows={3}
          />
          <Button preventDoubleClick>Save</Button>
        </PageForm>
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: recordSession,
      done: ({ offerSession }) => ({ to: offerSessionPath({ offerSession }), notice: 'It is counted.' }),
    }),
  },
})

const Count = (props: { name: string; label: string; hint?: string }) => (
  <TextField {...props} width={4} inputmode="numeric" />
)

const textOf = (count: number | null) => (count === null ? '' : String(count))

const startOf = (session: Session) => ({
  cameOfIt: session.cameOfIt ?? '',
  adults: textOf(session.adults),
  children: textOf(session.children),
  firstTime: textOf(session.firstTime),
  helped: textOf(session.helped),
  notHelped: textOf(session.notHelped),
  said: session.said,
})
