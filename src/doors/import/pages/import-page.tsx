import {
  Button,
  FileField,
  Link,
  RadioGroup,
  Table,
  TextField,
  WideTable,
} from '../../../platform/kit/index.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { filesOf } from '../../../platform/pages/uploads.ts'
import { momentInWords } from '../../../platform/time/words.ts'
import { may } from '../../../record/access/index.ts'
import { importPath, runPath } from '../paths.ts'
import { type ImportRun, readRuns } from '../read-runs.ts'
import { startImport } from '../start-import.ts'
import { runInAWord } from './run-words.ts'

const LARGEST = 200_000_000

const KINDS = [
  {
    value: 'ssda903',
    text: 'Children looked after (SSDA903)',
    hint: { text: 'All its CSV files at once, or one XML file' },
  },
  { value: 'cin', text: 'Children in need census', hint: { text: 'One XML file' } },
]

/** What was brought in, and a form to bring in more. */
export const importPage = page({
  path: importPath,
  title: 'Bring files in',
  may: may('import'),
  navigation: { label: 'Bring files in', order: 60 },
  uploads: LARGEST,
  read: (viewer) => readRuns(viewer),
  view: (runs, frame) => (
    <>
      <h1 class="govuk-heading-l">Bring files in</h1>
      <Runs runs={runs} />
      <h2 class="govuk-heading-m">Bring in a return</h2>
      <p class="govuk-body">
        Every value goes into the record or is put aside with the reason. The same files again change nothing;
        next year’s files go on with the same children.
      </p>
      <PageForm frame={frame} files>
        <RadioGroup name="kind" label="Which return is it?" labelSize="s" items={KINDS} />
        <FileField name="files" label="Its files" multiple accept=".csv,.xml" />
        <TextField
          name="year"
          label="The last March of its year (optional)"
          hint="For example, 2026 for April 2025 to March 2026. Left blank, the files show it."
          width={4}
          inputmode="numeric"
        />
        <Button>Bring them in</Button>
      </PageForm>
    </>
  ),
  forms: {
    main: form({
      operation: startImport,
      input: ({ kind, year, files }) => ({
        kind,
        year: typeof year === 'string' && year.trim() ? year.trim() : undefined,
        files: filesOf(files),
      }),
      done: ({ run }) => ({ to: runPath({ run }) }),
    }),
  },
})

function Runs({ runs }: { runs: readonly ImportRun[] }) {
  if (runs.length === 0)
    return (
      <p class="govuk-body">
        Nothing has been brought in yet. Choose a return below; the children in it are then in the record,
        each with a family and the help that they have.
      </p>
    )
  return (
    <WideTable label="Brought in so far">
      <Table
        caption="Brought in so far"
        captionClass="govuk-table__caption--m"
        head={['Return', 'By', 'When', 'How it went']}
        rows={runs.map((run) => [
          <Link href={runPath({ run: run.id })}>{run.name}</Link>,
          run.author,
          momentInWords(run.beganAt),
          runInAWord(run),
        ])}
      />
    </WideTable>
  )
}
