import { ChartFigure } from '../../../platform/kit/charts/index.ts'
import { Button, Link, WarningText } from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { momentInWords } from '../../../platform/time/words.ts'
import { may } from '../../../record/access/index.ts'
import { councilName } from '../../council-name.ts'
import { reformTrail } from '../../pages/contents.ts'
import { forecastCsvPath, forecastJsonPath, forecastPath, forecastSvgPath, forecastsPath } from '../paths.ts'
import { type AskedForecast, readForecast } from '../read-forecasts.ts'
import { forecastChart } from '../shown.ts'
import { Effects, Shares, Tried } from './forecast-parts.tsx'

/** One forecast: how far its making is, then the years ahead beside what happened. */
export const forecastPage = page({
  path: forecastPath,
  title: 'A forecast of children in care',
  may: may('analyse'),
  trail: () => [...reformTrail(), { text: 'The years ahead for this council', href: forecastsPath() }],
  read: async (viewer, { forecast }) => ({
    asked: await readForecast(viewer, forecast),
    council: await councilName(viewer),
  }),
  view: ({ asked, council }) => (
    <>
      <h1 class="govuk-heading-l">Children in care: the years ahead for {council}</h1>
      <p class="govuk-body">
        Made from {asked.source === 'record' ? 'the record' : 'SSDA903 files'} for {asked.author},{' '}
        {momentInWords(asked.askedAt)}.
      </p>
      <Body asked={asked} council={council} />
    </>
  ),
})

function Body({ asked, council }: { asked: AskedForecast; council: string }) {
  if (asked.problem) return <WarningText>{asked.problem}</WarningText>
  if (!asked.result) return <Progress asked={asked} />
  const { result, id: forecast } = asked
  return (
    <>
      <ChartFigure chart={forecastChart(council, result)}>
        <p class="govuk-body">
          <Link href={forecastCsvPath({ forecast })}>Numbers as CSV</Link> ·{' '}
          <Link href={forecastJsonPath({ forecast })}>All of it as JSON</Link> ·{' '}
          <Link href={forecastSvgPath({ forecast })}>The drawing as SVG</Link>
        </p>
      </ChartFigure>
      <Tried forecast={result} />
      <Shares years={result.years} />
      <Effects effects={result.effects} />
      <h2 class="govuk-heading-m">What it rests on</h2>
      <ul class="govuk-list govuk-list--bullet">
        {restsOn(result).map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </>
  )
}

const restsOn = ({ fit, outturn, notes }: NonNullable<AskedForecast['result']>) => [
  `The years to March ${outturn[0]!.year} to ${outturn.at(-1)!.year}.`,
  `Children of the same age and time in care leave at ${fit.leaving.toFixed(2)} times the national rate.`,
  fit.entriesAYear === undefined
    ? 'Fewer than six children come into care in a year.'
    : `About ${Math.round(fit.entriesAYear)} children come into care in a year, on average of the last three.`,
  'Entries are taken to go on as in the last three years: a change in them is what most moves a forecast.',
  ...notes,
]

function Progress({ asked }: { asked: AskedForecast }) {
  return (
    <>
      <p class="govuk-body">
        It is being made in the background, and takes less than a minute. You can leave this page and come
        back.
      </p>
      <p class="govuk-body">
        <progress value={asked.done} max={asked.of} aria-label="How far the forecast is">
          {asked.done} of {asked.of}
        </progress>
      </p>
      <Button href={forecastPath({ forecast: asked.id })} variant="secondary">
        See how far it is
      </Button>
    </>
  )
}
