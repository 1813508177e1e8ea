import { Button, InsetText, RadioGroup, SelectField, TextArea } from '../../../platform/kit/index.ts'
import type { Viewer } from '../../../platform/operations/operation.ts'
import { type Frame, form, type Params, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { may } from '../../../record/access/index.ts'
import { logChild } from '../../kept/log-returned.ts'
import { type MaySee, maySee } from '../../kept/read-basis.ts'
import { trailTo } from '../../kept/trail.ts'
import { qualityChildPath, qualityPath } from '../../paths.ts'
import { askAboutFinding } from '../ask-about-finding.ts'
import { chooseQualityOwner } from '../choose-owner.ts'
import { choicesOf, FindingInWords, fromKey } from '../finding-parts.tsx'
import { findingsOf, type NotedFinding } from '../findings-of.ts'

interface Shown {
  see: MaySee
  findings: NotedFinding[]
  workers: { value: string; text: string }[]
}

async function read(viewer: Viewer, { person = '' }: Params): Promise<Shown> {
  const see = await maySee(viewer, person)
  await logChild(viewer, person, 'Looked at what the returns ask about')
  const rows = await viewer.db
    .selectFrom('worker')
    .select(['id', 'name'])
    .where('active', '=', true)
    .orderBy('name')
    .execute()
  const workers = rows.map(({ id, name }) => ({ value: id, text: name }))
  return { see, findings: await findingsOf(viewer, person), workers }
}

/** What the returns ask of one child, for those who make them: they ask, and say who looks after it; nobody is named. */
export const qualityChildPage = page<Shown>({
  path: qualityChildPath,
  title: 'What the returns ask of a child',
  may: may('returns'),
  trail: () => [...trailTo(), { text: 'Quality of the data', href: qualityPath() }],
  read,
  view: (shown, frame) => (
    <>
      <h1 class="govuk-heading-l">What the returns ask of a child</h1>
      {shown.findings.length === 0 && <p class="govuk-body">The rules find nothing now.</p>}
      {shown.see.closed && (
        <InsetText>
          This record is restricted: what the rules look at is not shown, only what they ask.
        </InsetText>
      )}
      <ul class="govuk-list govuk-list--spaced">
        {shown.findings.map((finding) => (
          <li>
            <FindingInWords finding={finding} withValues={!shown.see.closed} />
          </li>
        ))}
      </ul>
      {shown.findings.length > 0 && <Ask {...shown} frame={frame} />}
      <Owner {...shown} frame={frame} />
    </>
  ),
  forms: {
    ask: form({
      operation: askAboutFinding,
      input: ({ about, question }, { person }) => ({ person, question, ...fromKey(about) }),
      done: ({ person }) => ({
        to: qualityChildPath({ person }),
        notice: 'The question waits for whoever looks after the child’s data.',
      }),
    }),
    owner: form({
      operation: chooseQualityOwner,
      input: ({ worker }, { person }) => ({ person, worker }),
      done: ({ person }) => ({ to: qualityChildPath({ person }), notice: 'They look after it from now on.' }),
    }),
  },
})

function Ask({ findings, frame }: Shown & { frame: Frame }) {
  return (
    <>
      <h2 class="govuk-heading-m">Ask about it</h2>
      <PageForm frame={frame} name="ask">
        <RadioGroup
          name="about"
          label="What is the question about?"
          labelSize="s"
          items={choicesOf(findings)}
        />
        <TextArea name="question" label="What would you like to know?" rows={3} />
        <Button>Ask</Button>
      </PageForm>
    </>
  )
}

function Owner({ workers, frame }: Shown & { frame: Frame }) {
  return (
    <>
      <h2 class="govuk-heading-m">Who looks after it</h2>
      <p class="govuk-body">The key worker, unless you choose somebody else. It opens no record to them.</p>
      <PageForm frame={frame} name="owner">
        <SelectField name="worker" label="Somebody else" items={workers} />
        <Button variant="secondary">Let them look after it</Button>
      </PageForm>
    </>
  )
}
