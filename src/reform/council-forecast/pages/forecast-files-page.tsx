import { Button, FileField, TextField } from '../../../platform/kit/index.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { filesOf } from '../../../platform/pages/uploads.ts'
import { may } from '../../../record/access/index.ts'
import { reformTrail } from '../../pages/contents.ts'
import { forecastFilesPath, forecastPath, forecastsPath } from '../paths.ts'
import { startForecastFromFiles } from '../start-forecast.ts'

const LARGEST = 100_000_000

/** A forecast from the files of returns, for a council whose history is not in the record. */
export const forecastFilesPage = page({
  path: forecastFilesPath,
  title: 'A forecast from files',
  may: may('returns'),
  uploads: LARGEST,
  trail: () => [...reformTrail(), { text: 'The years ahead for this council', href: forecastsPath() }],
  read: async () => ({}),
  view: (_, frame) => (
    <>
      <h1 class="govuk-heading-l">A forecast from files</h1>
      <p class="govuk-body">
        Choose header and episodes of as many years of the SSDA903 return as you have, all at once; the
        unaccompanied children’s file too, if there is one. They are told apart by their columns, so their
        names do not matter. With seven years or more the method is chosen by how it did in the past.
      </p>
      <p class="govuk-body">
        The files are not kept, and nothing in them goes into the record. Stays without names or numbers wait
        until the forecast is made, and are then gone.
      </p>
      <PageForm frame={frame} files start={{ years: '5' }}>
        <FileField name="files" label="The files (CSV)" multiple accept=".csv" />
        <TextField
          name="years"
          label="How many years ahead"
          hint="From 1 to 20"
          width={2}
          inputmode="numeric"
        />
        <Button>Make the forecast</Button>
      </PageForm>
    </>
  ),
  forms: {
    main: form({
      operation: startForecastFromFiles,
      input: ({ years, files }) => ({ years, files: filesOf(files) }),
      done: ({ forecast }) => ({ to: forecastPath({ forecast }) }),
    }),
  },
})
