import { Alert, Button, HiddenField, TextArea } from '../../../platform/kit/index.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { dayInWords } from '../../../platform/time/words.ts'
import { may, subject } from '../../access/index.ts'
import { withdrawConsent } from '../../consents/withdraw-consent.ts'
import { Prose } from '../../pages/prose.tsx'
import { nameOf, readPeople } from '../../people/person.ts'
import { sessionPath, therapyPath } from '../paths.ts'
import { shareTherapy } from '../share-therapy.ts'
import { readOwnSession } from '../therapy.ts'

/** One session as the therapist wrote it, for them alone; opened, and closed again, as the person wants it. */
export const sessionPage = page({
  path: sessionPath,
  inWords: 'A session of therapy',
  may: may('write', subject.note('session')),
  async read(viewer, { session = '' }) {
    const own = await readOwnSession(viewer, session)
    const [person] = await readPeople(viewer, [own.person])
    return { own, name: nameOf(person!) }
  },
  title: ({ own }) => `Session of ${dayInWords(own.happenedOn)}`,
  trail: ({ own, name }) => [{ text: `Therapy: ${name}`, href: therapyPath({ person: own.person }) }],
  view: ({ own, name }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">
          <span class="govuk-caption-l">{name}</span>
          Session of {dayInWords(own.happenedOn)}
        </h1>
        <Prose text={own.body} />
        {own.consent ? (
          <>
            <Alert title="Opened to those who help" showTitle>
              <p class="govuk-body">{own.consent.words}</p>
            </Alert>
            <PageForm frame={frame} name="close">
              <HiddenField name="consent" value={own.consent.id} />
              <TextArea name="words" label="What do they want now? (optional)" rows={2} maxLength={500} />
              <Button variant="secondary">Close it again</Button>
            </PageForm>
          </>
        ) : (
          <>
            <h2 class="govuk-heading-m">Open it to those who help</h2>
            <PageForm frame={frame}>
              <TextArea
                name="words"
                label={`What did ${name} agree to, in their words?`}
                hint="They can close it again at any time."
                rows={3}
                maxLength={1000}
              />
              <Button>Open this session</Button>
            </PageForm>
          </>
        )}
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: shareTherapy,
      input: ({ words }, { session }) => ({ note: session, words }),
      done: (_, { session = '' }) => ({
        to: sessionPath({ session }),
        notice: 'Those who help can read it now.',
      }),
    }),
    close: form({
      operation: withdrawConsent,
      input: ({ consent, words }) => ({ consent, words }),
      done: (_, { session = '' }) => ({ to: sessionPath({ session }), notice: 'It is closed again.' }),
    }),
  },
})
