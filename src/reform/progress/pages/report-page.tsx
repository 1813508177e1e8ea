import {
  Button,
  CheckboxField,
  Link,
  SelectField,
  Tag,
  TextArea,
  TextField,
} from '../../../platform/kit/index.ts'
import { toInput } from '../../../platform/pages/form-body.ts'
import { type Frame, form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { momentInWords } from '../../../platform/time/words.ts'
import { may, mayEver } from '../../../record/access/index.ts'
import { reformTrail } from '../../pages/contents.ts'
import { addVoice, takeBackVoice } from '../add-voice.ts'
import {
  programmePath,
  reportCsvPath,
  reportDocxPath,
  reportJsonPath,
  reportPath,
  reportsPath,
} from '../paths.ts'
import { publishReport } from '../publish-report.ts'
import { readReport, type ShownReport } from '../read-reports.ts'
import { reportBlocks, reportTitle } from '../report-blocks.ts'
import { BlocksView } from './blocks-view.tsx'

/** The report of a quarter or a year: the draft with what it still needs, or what was published. */
export const reportPage = page({
  path: reportPath,
  title: ({ report }: ShownReport) => `Progress of the reform: ${report.period.name}`,
  may: may('analyse'),
  trail: () => [
    ...reformTrail(),
    { text: 'The programme', href: programmePath() },
    { text: 'Reports', href: reportsPath() },
  ],
  read: (viewer, { period }, { version }) => readReport(viewer, period, version),
  view: (shown, frame) => (
    <>
      <h1 class="govuk-heading-l">{reportTitle(shown.report)}</h1>
      <Standing {...shown} />
      <BlocksView blocks={reportBlocks(shown.report)} />
      <Files shown={shown} />
      {!shown.shown && mayEver(frame.actor.roles, 'report-progress') && (
        <Voices shown={shown} frame={frame} />
      )}
      {!shown.shown && mayEver(frame.actor.roles, 'publish-report') && (
        <Publish shown={shown} frame={frame} />
      )}
    </>
  ),
  forms: {
    voice: form({
      operation: addVoice,
      input: (body, { period }) => ({ ...toInput(body), period }),
      done: ({ period }) => ({
        to: reportPath({ period }, { version: 'draft' }),
        notice: 'Their words are in the report.',
      }),
    }),
    takeBack: form({
      operation: takeBackVoice,
      done: ({ period }) => ({
        to: reportPath({ period }, { version: 'draft' }),
        notice: 'Their words are taken back, from reports that were published too.',
      }),
    }),
    publish: form({
      operation: publishReport,
      input: (_, { period }) => ({ period }),
      done: ({ period }) => ({
        to: reportPath({ period }),
        notice: 'It is published, and stays as it is today.',
      }),
    }),
  },
})

function Standing({ report, published, shown }: ShownReport) {
  const { id: period } = report.period
  return (
    <p class="govuk-body">
      {shown ? (
        <>
          <Tag>Published</Tag> {momentInWords(shown.publishedAt)}, {shown.author}.{' '}
          <Link href={reportPath({ period }, { version: 'draft' })}>See how it would be today</Link>
        </>
      ) : (
        <>
          <Tag class="govuk-tag--grey">Draft</Tag> As it stands today.{' '}
          {published.length > 0 && <Link href={reportPath({ period })}>See what was published</Link>}
        </>
      )}
    </p>
  )
}

function Files({ shown: { report, shown } }: { shown: ShownReport }) {
  const { id: period } = report.period
  const query = { version: shown?.id ?? 'draft' }
  return (
    <p class="govuk-body">
      <Link href={reportDocxPath({ period }, query)}>The report as a Word document</Link> ·{' '}
      <Link href={reportCsvPath({ period }, query)}>All recommendations as CSV</Link> ·{' '}
      <Link href={reportJsonPath({ period }, query)}>All of it as JSON</Link>
    </p>
  )
}

function Voices({ shown: { report }, frame }: { shown: ShownReport; frame: Frame }) {
  return (
    <section>
      <h2 class="govuk-heading-m">Add what people with experience say</h2>
      <PageForm frame={frame} name="voice">
        <TextField
          name="who"
          label="Who says it"
          hint="As they want to be called, for example: two care experienced adults of our board"
        />
        <TextArea
          name="words"
          label="What they say"
          hint="In their own words, also where they disagree"
          rows={5}
        />
        <CheckboxField name="agreed" label="They have read this and agree to have it published" />
        <Button variant="secondary">Add their words</Button>
      </PageForm>
      {report.voices.length > 0 && (
        <PageForm frame={frame} name="takeBack">
          <SelectField
            name="voice"
            label="Words that somebody no longer wants published"
            emptyText="Choose whose"
            items={report.voices.map(({ id, who }) => ({ value: id, text: who }))}
          />
          <Button variant="secondary">Take them back</Button>
        </PageForm>
      )}
    </section>
  )
}

function Publish({ shown: { report }, frame }: { shown: ShownReport; frame: Frame }) {
  return (
    <section>
      <h2 class="govuk-heading-m">Publish it</h2>
      <p class="govuk-body">
        {report.voices.length === 0
          ? 'It can be published once the words of people with experience of children’s social care are in it.'
          : 'It then stays as it is today. A newer version can be published beside it.'}
      </p>
      <PageForm frame={frame} name="publish">
        <Button>Publish the report</Button>
      </PageForm>
    </section>
  )
}
