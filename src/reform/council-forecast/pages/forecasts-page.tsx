import { Button, InsetText, Link, Table, TextField, WideTable } from '../../../platform/kit/index.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { momentInWords } from '../../../platform/time/words.ts'
import { may, mayEver } from '../../../record/access/index.ts'
import { councilName } from '../../council-name.ts'
import { reformTrail } from '../../pages/contents.ts'
import { forecastFilesPath, forecastPath, forecastsPath } from '../paths.ts'
import { type AskedForecast, readForecasts } from '../read-forecasts.ts'
import { startForecast } from '../start-forecast.ts'

/** The forecasts that were made for this council, and a form to ask for another. */
export const forecastsPage = page({
  path: forecastsPath,
  title: 'The years ahead for this council',
  may: may('analyse'),
  trail: reformTrail,
  read: async (viewer) => ({ forecasts: await readForecasts(viewer), council: await councilName(viewer) }),
  view: ({ forecasts, council }, frame) => (
    <>
      <h1 class="govuk-heading-l">The years ahead for {council}</h1>
      <p class="govuk-body-l">
        How many children may be in care, from the council’s own history: who came, at what age, and how long
        they stayed.
      </p>
      <p class="govuk-body">
        Rates that rest on few children are drawn toward the national ones. The method is the one that came
        nearest when it was tried on this council’s own past. Every forecast is kept, and shown beside what
        happened.
      </p>
      <PageForm frame={frame} start={{ years: '5' }}>
        <TextField
          name="years"
          label="How many years ahead"
          hint="From 1 to 20"
          width={2}
          inputmode="numeric"
        />
        <Button>Make a forecast from the record</Button>
      </PageForm>
      {mayEver(frame.actor.roles, 'returns') && (
        <p class="govuk-body">
          <Link href={forecastFilesPath()}>Make one from SSDA903 files instead</Link>
        </p>
      )}
      <Made forecasts={forecasts} />
      <InsetText>
        A forecast is not a target, and no child is scored. Numbers about one to five children are not shown.
      </InsetText>
    </>
  ),
  forms: {
    main: form({
      operation: startForecast,
      done: ({ forecast }) => ({ to: forecastPath({ forecast }) }),
    }),
  },
})

function Made({ forecasts }: { forecasts: readonly AskedForecast[] }) {
  if (forecasts.length === 0)
    return <p class="govuk-body">No forecast has been made yet. The first takes less than a minute.</p>
  return (
    <WideTable label="Forecasts so far">
      <Table
        caption="Forecasts so far"
        captionClass="govuk-table__caption--m"
        head={['When', 'From', 'By', 'What it says']}
        rows={forecasts.map((each) => [
          <Link href={forecastPath({ forecast: each.id })}>{momentInWords(each.askedAt)}</Link>,
          each.source === 'record' ? 'The record' : 'Files',
          each.author,
          inAWord(each),
        ])}
      />
    </WideTable>
  )
}

const whole = (value: number) => Math.round(value).toLocaleString('en-GB')

function inAWord({ result, problem }: AskedForecast): string {
  if (problem) return 'Could not be made: see why'
  const last = result?.years.at(-1)
  return last ? `${whole(last.low)} to ${whole(last.high)} in ${last.year}` : 'Under way'
}
