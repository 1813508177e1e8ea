import { ButtonGroup, FilterPanel, Link, Table, TextField, WideTable } from '../../platform/kit/index.ts'
import { page } from '../../platform/pages/page.ts'
import { dayInWords } from '../../platform/time/words.ts'
import { may } from '../../record/access/index.ts'
import { askedDay } from '../../record/asked-day.ts'
import { WrongDays } from '../../record/pages/wrong-days.tsx'
import { inWords, readImprovements, type ShownMeasure } from './improvements.ts'
import { GROUPS } from './measure.ts'
import { improvementsCsvPath, improvementsJsonPath, improvementsPath } from './paths.ts'

/** What the review asks to know, beside what the returns ask today. */
export const improvementsPage = page({
  path: improvementsPath,
  may: may('analyse'),
  read: (viewer, _, query) => readImprovements(viewer, (query.on && askedDay(query.on)) || viewer.today),
  title: 'What the review asks to know',
  navigation: { label: 'The review', order: 57 },
  view: ({ from, on, measures }, frame) => (
    <>
      <h1 class="govuk-heading-l">What the review asks to know</h1>
      <p class="govuk-body">
        From {dayInWords(from)} to {dayInWords(on)}. Counted from the record: nobody fills anything in for it.
        Everyone in the record is counted and nobody is sampled, so there is no margin of error; numbers from
        1 to 5 are not shown, others are rounded to the nearest 5. They are for learning: there is no target.
      </p>
      <WrongDays days={[frame.query.on]} />
      <FilterPanel title="Twelve months to" values={frame.query} clearHref={improvementsPath()}>
        <TextField name="on" label="Day" hint="Today, if left blank" width={10} />
      </FilterPanel>
      <ButtonGroup>
        <Link href={improvementsCsvPath({}, { on })}>Download as CSV</Link>
        <Link href={improvementsJsonPath({}, { on })}>Download as JSON</Link>
      </ButtonGroup>
      {Object.entries(GROUPS).map(([group, title]) => (
        <section>
          <h2 class="govuk-heading-m">{title}</h2>
          {measures
            .filter((measure) => measure.group === group)
            .map((measure) => (
              <One measure={measure} />
            ))}
        </section>
      ))}
    </>
  ),
})

function One({ measure: { title, says, asks, count, parts } }: { measure: ShownMeasure }) {
  const numeric = (text: string) => ({ text, format: 'numeric' })
  return (
    <>
      <h3 class="govuk-heading-s govuk-!-margin-bottom-1">
        {title}: {inWords(count)}
      </h3>
      <p class="govuk-body">
        {says} <span class="govuk-hint">The review asks for it in {asks}.</span>
      </p>
      {parts.length > 0 && (
        <WideTable label={title}>
          <Table
            caption={<span class="govuk-visually-hidden">{title}</span>}
            head={['Part', numeric('Count')]}
            rows={parts.map((part) => [part.name, numeric(inWords(part.count))])}
          />
        </WideTable>
      )}
    </>
  )
}
