import { InsetText, Link } from '../../../platform/kit/index.ts'
import { download, page } from '../../../platform/pages/page.ts'
import { ShareInWords } from '../../../platform/pages/share-in-words.tsx'
import { may } from '../../../record/access/index.ts'
import { bringOutcomesPath, disparityPath, outcomesFilePath, outcomesPath } from '../../paths.ts'
import { DIRECTIONS } from '../framework.ts'
import { HEADINGS } from '../headings.ts'
import { outcomesCsv } from '../outcomes-file.ts'
import { readOutcomes, type ShownMeasure, type ShownOutcome } from '../read-outcomes.ts'

/** The framework’s outcomes for families and children: for learning, without a target or a rank. */
export const outcomesPage = page({
  path: outcomesPath,
  title: 'How it goes for families and children',
  may: may('analyse'),
  read: readOutcomes,
  view: (outcomes) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">How it goes for families and children</h1>
        <p class="govuk-body">
          The outcomes that the review drafts, as the record of twelve months tells them when you open this
          page. None is a target: a number is a question to talk about.
        </p>
        <p class="govuk-body">
          <Link href={outcomesFilePath()}>As a file (CSV)</Link> ·{' '}
          <Link href={bringOutcomesPath()}>Bring in figures of Supporting Families</Link> ·{' '}
          <Link href={disparityPath()}>Who was helped before</Link>
        </p>
        {outcomes.map((outcome) => (
          <OutcomeView outcome={outcome} />
        ))}
      </div>
    </div>
  ),
})

const WHOSE = { family: 'families', child: 'children' } as const

const OutcomeView = ({ outcome: { name, of, measures, brought } }: { outcome: ShownOutcome }) => (
  <>
    <h2 class="govuk-heading-m">{name}</h2>
    <p class="govuk-hint">For {of.map((whose) => WHOSE[whose]).join(' and ')}</p>
    {measures.length === 0 && !brought && <p class="govuk-body">The record does not tell this.</p>}
    {measures.map((measure) => (
      <MeasureView measure={measure} />
    ))}
    {brought && (
      <>
        <h3 class="govuk-heading-s">
          Supporting Families: {HEADINGS[brought.heading].toLowerCase()}, {brought.quarter}
        </h3>
        <ShareInWords share={brought.share} says="of the families with this need, it was achieved" />
        <p class="govuk-hint">Brought in: {brought.source}</p>
      </>
    )}
  </>
)

const MeasureView = ({ measure: { title, says, share, good, source } }: { measure: ShownMeasure }) => (
  <>
    <h3 class="govuk-heading-s">{title}</h3>
    <ShareInWords share={share} says={says} />
    {good.now === good.later ? (
      <p class="govuk-hint">
        {DIRECTIONS[good.now]}. {source}
      </p>
    ) : (
      <InsetText>
        Now: {DIRECTIONS[good.now].toLowerCase()}. Later: {DIRECTIONS[good.later].toLowerCase()}. {source}
      </InsetText>
    )}
  </>
)

export const outcomesDownload = download({
  path: outcomesFilePath,
  may: may('analyse'),
  read: async (viewer) => ({ today: viewer.today, outcomes: await readOutcomes(viewer) }),
  file: ({ today, outcomes }) => ({
    name: `outcomes-${today}.csv`,
    type: 'text/csv; charset=utf-8',
    body: outcomesCsv(outcomes),
  }),
})
