import { Button, Link, RadioGroup, TextArea } from '../../../platform/kit/index.ts'
import type { Viewer } from '../../../platform/operations/operation.ts'
import { form, type Params, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { may, subject } from '../../../record/access/index.ts'
import { nameOfWhose } from '../../../record/chronology/name.ts'
import { careHistoryPath, personPath, protectionHistoryPath } from '../../../record/paths.ts'
import { personReturnsPath } from '../../paths.ts'
import { answerFinding } from '../answer-finding.ts'
import { choicesOf, FindingInWords, fromKey } from '../finding-parts.tsx'
import { findingsOf, type NotedFinding } from '../findings-of.ts'

interface Shown {
  id: string
  name: string
  findings: NotedFinding[]
}

async function read(viewer: Viewer, { person = '' }: Params): Promise<Shown> {
  return {
    id: person,
    name: await nameOfWhose(viewer, { person }),
    findings: await findingsOf(viewer, person),
  }
}

const HOWS = [
  { value: 'corrected', text: 'I have put it right' },
  { value: 'explained', text: 'It is right as it is', hint: { text: 'Your reason goes with the return' } },
]

/** What the returns ask of somebody, for those who work with them: put right, or explained. */
export const personReturnsPage = page<Shown>({
  path: personReturnsPath,
  inWords: 'What the returns say of them',
  may: may('read', subject.person()),
  title: ({ name }) => `What the returns ask: ${name}`,
  trail: ({ id, name }) => [{ text: name, href: personPath({ person: id }) }],
  read,
  view: ({ id, name, findings }, frame) => (
    <>
      <h1 class="govuk-heading-l">What the returns ask: {name}</h1>
      {findings.length === 0 ? (
        <p class="govuk-body">Nothing: what the record holds is enough for the returns.</p>
      ) : (
        <>
          <p class="govuk-body">
            The council tells the Department for Education about its work once a year. This is what would be
            asked about. Nothing here stops anybody from working.
          </p>
          <ul class="govuk-list govuk-list--spaced">
            {findings.map((finding) => (
              <li>
                <FindingInWords finding={finding} />
              </li>
            ))}
          </ul>
          <p class="govuk-body">
            Put it right on <Link href={personPath({ person: id })}>who they are</Link>,{' '}
            <Link href={protectionHistoryPath({ person: id })}>need and protection</Link> or{' '}
            <Link href={careHistoryPath({ person: id })}>care</Link>, or say why it is right:
          </p>
          <PageForm frame={frame}>
            <RadioGroup name="about" label="What is it about?" labelSize="s" items={choicesOf(findings)} />
            <RadioGroup name="how" label="What is true?" labelSize="s" items={HOWS} />
            <TextArea name="answer" label="What did you put right, or why is it right?" rows={3} />
            <Button>Save the answer</Button>
          </PageForm>
        </>
      )}
    </>
  ),
  forms: {
    main: form({
      operation: answerFinding,
      input: ({ about, how, answer }, { person }) => ({ person, how, answer, ...fromKey(about) }),
      done: ({ person }) => ({
        to: personReturnsPath({ person }),
        notice: 'Your answer is kept for the return.',
      }),
    }),
  },
})
