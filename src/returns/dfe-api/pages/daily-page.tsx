import {
  Alert,
  ButtonGroup,
  FilterPanel,
  Link,
  SummaryList,
  Table,
  TextField,
  WideTable,
} from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { dayInWords } from '../../../platform/time/words.ts'
import { may } from '../../../record/access/index.ts'
import { WrongDays } from '../../../record/pages/wrong-days.tsx'
import { madeFilePath } from '../../made/made-file.ts'
import { MadeState, makeForm, refreshMade } from '../../made/made-state.tsx'
import { latestMade } from '../../made/read-made.ts'
import { returnsPath } from '../../paths.ts'
import { type AskedDaily, askedDaily } from '../asked-daily.ts'
import { type DailyMade, dailyFileName } from '../make.ts'
import { dfeChildPath, dfePath } from '../paths.ts'
import type { DfeChild } from '../payload.ts'

/** The daily collection’s payload of a day: how much is in it, what would be refused, and its first children. */
export const dailyPage = page({
  path: dfePath,
  may: may('returns'),
  read: async (viewer, _, query) => {
    const asked = askedDaily(query, viewer.today)
    return { ...asked, made: await latestMade<DailyMade>(viewer, { kind: 'daily', ...asked }) }
  },
  refresh: ({ made }, query) => refreshMade(made, query),
  title: 'Daily collection',
  trail: () => [{ text: 'Returns', href: returnsPath() }],
  view: ({ on, since, made }, frame) => (
    <>
      <h1 class="govuk-heading-l">Daily collection</h1>
      <p class="govuk-body">
        Children, their times in need, plans and stays, as the Department for Education’s daily collection
        wants them. Nothing is sent from here: the file is what would be sent.
      </p>
      <WrongDays days={[frame.query.on, frame.query.since]} />
      <FilterPanel title="Which day" values={frame.query} clearHref={dfePath()}>
        <TextField name="on" label="As things stood on" hint="Today, if left blank" width={10} />
        <TextField
          name="since"
          label="Only what changed since"
          hint="Everything, if left blank. What was put right, merged or written late since then is in it too."
          width={10}
        />
      </FilterPanel>
      <h2 class="govuk-heading-m govuk-!-margin-top-6">
        {since
          ? `What changed from ${dayInWords(since)} to ${dayInWords(on)}`
          : `As things stood on ${dayInWords(on)}`}
      </h2>
      <MadeState
        made={made}
        frame={frame}
        asked={{ kind: 'daily', on, since }}
        here={(query) => dfePath({}, { on, since, ...query })}
      >
        {({ id, summary }) => {
          const preview = { on, since, ...summary }
          return (
            <>
              <Counts preview={preview} />
              <ButtonGroup>
                <Link href={madeFilePath({ made: id, file: dailyFileName(on, since) })}>
                  Download as JSON
                </Link>
              </ButtonGroup>
              <Problems preview={preview} />
              <Children preview={preview} />
            </>
          )
        }}
      </MadeState>
    </>
  ),
  forms: { main: makeForm((asked) => dfePath({}, asked)) },
})

type DailyPreview = DailyMade & AskedDaily

const NUMBER = new Intl.NumberFormat('en-GB')

function Counts({ preview: { counts, since } }: { preview: DailyPreview }) {
  return (
    <SummaryList
      rows={[
        { key: 'Children', value: NUMBER.format(counts.children) },
        since && { key: 'Taken away as a whole', value: NUMBER.format(counts.purged) },
        { key: 'Times in need', value: NUMBER.format(counts.episodes) },
        { key: 'Child protection plans', value: NUMBER.format(counts.plans) },
        { key: 'Stays in a home', value: NUMBER.format(counts.stays) },
      ]}
    />
  )
}

function Problems({ preview: { problems } }: { preview: DailyPreview }) {
  if (problems.length === 0) return null
  return (
    <Alert variant="warning" title="The collection would refuse some of it" showTitle>
      <ul class="govuk-list">
        {problems.map(({ child, path, message }) => (
          <li>
            {child}, {path}: {message}
          </li>
        ))}
      </ul>
    </Alert>
  )
}

function Children({ preview: { children, counts, on, since } }: { preview: DailyPreview }) {
  if (children.length === 0)
    return <p class="govuk-body">{since ? 'Nothing changed.' : 'No help had begun by this day.'}</p>
  return (
    <WideTable label="Children in it">
      <Table
        caption={
          counts.children > children.length ? `The first ${children.length} children` : 'Children in it'
        }
        captionClass="govuk-table__caption--m"
        head={['Number', 'What is in it', 'Why']}
        rows={children.map((child) => [
          child.la_child_id,
          inWords(child),
          child.purge ? (
            ''
          ) : (
            <Link
              href={dfeChildPath({ child: child.la_child_id }, { on })}
              hiddenText={`about ${child.la_child_id}`}
            >
              Why is this here?
            </Link>
          ),
        ])}
      />
    </WideTable>
  )
}

function inWords({ purge, child_details, social_care_episodes: episodes = [] }: DfeChild): string {
  if (purge) return 'Taken away as a whole: merged into another record, or no longer here'
  const gone = episodes.filter((episode) => episode.purge).length
  const here = episodes.length - gone
  return [
    child_details && 'who they are',
    here > 0 && `${here} ${here === 1 ? 'time' : 'times'} in need`,
    gone > 0 && `${gone} taken away`,
  ]
    .filter(Boolean)
    .join(', ')
}
