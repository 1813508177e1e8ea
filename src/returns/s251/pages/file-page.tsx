import { readFileSync } from 'node:fs'
import { Button, FileField, Link, TextField } from '../../../platform/kit/index.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { isReceived } from '../../../platform/pages/uploads.ts'
import { may } from '../../../record/access/index.ts'
import { importOutturn } from '../import-outturn.ts'
import { outturnDownloadPath, outturnFilePath, outturnPath } from '../paths.ts'
import { mustBeYear, nameOfYear } from '../years.ts'

/** The outturn of a year from a file. */
export const outturnFilePage = page({
  path: outturnFilePath,
  may: may('returns'),
  read: async (_, { year }) => mustBeYear(year),
  title: (year) => `Enter the outturn of ${nameOfYear(year)} from a file`,
  trail: (year) => [{ text: `Section 251 outturn ${nameOfYear(year)}`, href: outturnPath({}, { year }) }],
  uploads: 1_000_000,
  view: (year, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">Enter the outturn of {nameOfYear(year)} from a file</h1>
        <p class="govuk-body">
          A CSV file with a row for each line and amounts in pounds. Totals are worked out and passed over.{' '}
          <Link href={outturnDownloadPath({ year })}>Download the outturn</Link> to see the columns; it can be
          filled in and sent back.
        </p>
        <PageForm frame={frame} files>
          <FileField name="content" label="The file" accept=".csv" />
          <TextField name="why" label="Where it comes from" optional />
          <Button preventDoubleClick>Enter the figures</Button>
        </PageForm>
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: importOutturn,
      input: ({ content, why }, { year }) => ({
        year,
        content: isReceived(content) ? readFileSync(content.path).toString('base64') : undefined,
        why: typeof why === 'string' && why.trim() ? why : undefined,
      }),
      done: ({ year, entered }) => ({
        to: outturnPath({}, { year }),
        notice:
          entered === 0 ? 'Nothing changed: the figures stood already.' : `${entered} figures are entered.`,
      }),
    }),
  },
})
