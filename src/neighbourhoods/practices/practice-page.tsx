import { Button, SummaryList, Table, TextArea, WideTable } from '../../platform/kit/index.ts'
import { form, page } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { dayInWords, shortDay } from '../../platform/time/words.ts'
import { CAPABILITIES, COUNCIL_ONLY, may, mayEver } from '../../record/access/index.ts'
import { practicePath, practicesPath } from '../paths.ts'
import { endPractice } from './end-practice.ts'
import {
  type Arm,
  type Evaluation,
  MEASURES,
  type Measure,
  readEvaluation,
  type Share,
} from './evaluation.ts'
import { NON_PROFIT } from './legal-forms.ts'
import { type Practice, readPractice } from './practices.ts'

interface Shown {
  practice: Practice
  evaluation: Evaluation
}

/** One delegated area: its terms, what stays with the council, and how it goes beside the rest. */
export const practicePage = page<Shown>({
  path: practicePath,
  title: ({ practice }) => `The practice in ${practice.place}`,
  inWords: 'A Family Help Practice',
  may: may('see-neighbourhoods'),
  read: async (viewer, { practice = '' }) => {
    const found = await readPractice(viewer, practice)
    return { practice: found, evaluation: await readEvaluation(viewer, found) }
  },
  trail: () => [{ text: 'Family Help Practices', href: practicesPath() }],
  view: ({ practice, evaluation }, frame) => (
    <>
      <h1 class="govuk-heading-l">The practice in {practice.place}</h1>
      <Terms practice={practice} />
      <h2 class="govuk-heading-m">What stays with the council</h2>
      <p class="govuk-body">
        The director of a practice cannot do this, and nobody who can may be made one (L1717, L1737):
      </p>
      <ul class="govuk-list govuk-list--bullet">
        {COUNCIL_ONLY.map((capability) => (
          <li>{CAPABILITIES[capability]}</li>
        ))}
      </ul>
      <h2 class="govuk-heading-m">Beside the rest</h2>
      <EvaluationTable evaluation={evaluation} />
      {!practice.endedWhy && mayEver(frame.actor.roles, 'delegate-area') && (
        <PageForm frame={frame} version={practice.version}>
          <h2 class="govuk-heading-m">Take the area back</h2>
          <p class="govuk-body">Today is then the last day. The team and its families stay together.</p>
          <TextArea name="why" label="Why?" hint="A sentence or two that anybody may read." rows={3} />
          <Button variant="warning" preventDoubleClick>
            Take it back
          </Button>
        </PageForm>
      )}
    </>
  ),
  forms: {
    main: form({
      operation: endPractice,
      done: ({ practice }) => ({
        to: practicePath({ practice }),
        notice: 'The area is the council’s again.',
      }),
    }),
  },
})

function Terms({ practice }: { practice: Practice }) {
  const { provider, legalForm, registration, director, budget, from, lastDay, decidedBy, why, endedWhy } =
    practice
  return (
    <SummaryList
      rows={[
        { key: 'Run by', value: `${provider}: ${NON_PROFIT[legalForm].toLowerCase()}, ${registration}` },
        {
          key: 'Not for profit',
          value: `Checked on ${dayInWords(practice.checkedOn)}: ${practice.checkedHow}`,
        },
        { key: 'Director', value: director },
        { key: 'Budget a year', value: `£${Math.round(budget / 100).toLocaleString('en-GB')}` },
        { key: 'From', value: `${dayInWords(from)}${lastDay ? ` to ${dayInWords(lastDay)}` : ''}` },
        { key: 'Decided by', value: `${decidedBy}: ${why}` },
        endedWhy !== null && { key: 'Taken back', value: endedWhy },
      ]}
    />
  )
}

function EvaluationTable({ evaluation: { here, elsewhere } }: { evaluation: Evaluation }) {
  const arms = [here.before, here.now, elsewhere.before, elsewhere.now]
  const measures = Object.keys(MEASURES) as Measure[]
  return (
    <>
      <p class="govuk-body">
        The area and all the others together, the day before it was delegated and now. Where ranges overlap,
        chance may be all that differs. Families are not alike, so this is for learning and no verdict; small
        numbers are not shown.
      </p>
      <WideTable label="The practice beside the rest">
        <Table
          firstCellIsHeader
          head={[
            'What',
            `Here, ${shortDay(here.before.on)}`,
            `Here, ${shortDay(here.now.on)}`,
            `Elsewhere, ${shortDay(elsewhere.before.on)}`,
            `Elsewhere, ${shortDay(elsewhere.now.on)}`,
          ]}
          rows={[
            ['Families helped', ...arms.map(familiesInWords)],
            ...measures.map((measure) => [
              MEASURES[measure],
              ...arms.map((arm) => shareInWords(arm.measures[measure])),
            ]),
          ]}
        />
      </WideTable>
    </>
  )
}

const familiesInWords = ({ families }: Arm) =>
  typeof families === 'number' ? families.toLocaleString('en-GB') : '1 to 5'

const shareInWords = ({ percent, interval }: Share) =>
  percent === undefined ? 'Too few to show' : `${percent}% (${interval![0]} to ${interval![1]})`
