import { Tag, type TagColour } from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { may } from '../../../record/access/index.ts'
import { reformTrail } from '../../pages/contents.ts'
import { FiguresTable } from '../../pages/figures-table.tsx'
import { assumptionsPath } from '../../paths.ts'
import { homeKinds } from '../homes.ts'
import { type Parameter, parameters, type Standing } from '../parameters.ts'
import { programmeCosts } from '../programme-costs.ts'
import { everyLever } from '../switches.ts'
import { LeverCard } from './run/lever-card.tsx'

/** Every number that the model uses, with its source and how far to trust it. */
export const assumptionsPage = page({
  path: assumptionsPath,
  title: 'Every number of the model',
  may: may('analyse'),
  trail: reformTrail,
  read: async () => Object.entries<Parameter>(parameters),
  view: (all) => (
    <>
      <h1 class="govuk-heading-l">Every number of the model</h1>
      <p class="govuk-body-l">
        A forecast is as good as what goes into it. Each number here says where it comes from and how far to
        trust it.
      </p>
      <dl class="govuk-body">
        {(Object.keys(STANDINGS) as Standing[]).map((standing) => (
          <div class="kith-standing">
            <dt>
              <StandingTag standing={standing} />{' '}
              {all.filter(([, each]) => each.standing === standing).length}
            </dt>
            <dd>{STANDINGS[standing].means}</dd>
          </div>
        ))}
      </dl>
      <h2 class="govuk-heading-m">Parameters</h2>
      <FiguresTable
        label="Parameters of the model"
        head={[
          'Number',
          { text: 'Value', format: 'numeric' },
          { text: 'Unit' },
          { text: 'Standing' },
          { text: 'Source' },
        ]}
        rows={all.map(([name, { value, unit, standing, source }]) => [
          inWords(name),
          { text: shown(value), format: 'numeric' },
          unit,
          <StandingTag standing={standing} />,
          source,
        ])}
      />
      <h2 class="govuk-heading-m">The levers</h2>
      {everyLever.map((lever) => (
        <section>
          <h3 class="govuk-heading-s">{lever.name}</h3>
          <LeverCard lever={lever} />
        </section>
      ))}
      <h2 class="govuk-heading-m">What homes cost</h2>
      <FiguresTable
        label="Kinds of home"
        head={['Kind of home', 'Children, March 2021', '£ a week, 2022/23', { text: 'Source of the price' }]}
        rows={homeKinds.map(({ name, children, weekly, weeklySource }) => [
          name,
          { text: shown(Math.round(children.reduce((a, b) => a + b, 0))), format: 'numeric' },
          { text: shown(weekly), format: 'numeric' },
          weeklySource,
        ])}
      />
      <h2 class="govuk-heading-m">What the programme costs</h2>
      <p class="govuk-body">
        The report prints what its rows come to, not what is spent and what is saved. These are inferred: with
        the saving known, they are what gives the printed rows.
      </p>
      <FiguresTable
        label="Costs of the programme's rows"
        head={[
          'Row',
          { text: 'Yearly cost at full effect' },
          { text: 'Setting up, £ million in years 1 to 3' },
          { text: 'Begins' },
        ]}
        rows={COSTS}
      />
      <h2 class="govuk-heading-m">What the model leaves out</h2>
      <ul class="govuk-list govuk-list--bullet">
        <li>
          Where the review’s text does not print a number, its annex may: these are what the text implies.
        </li>
        <li>
          Effects of the levers on each other are those of shared children alone; practice may help or hinder
          more.
        </li>
        <li>
          Expected numbers place children as those of their age were placed in 2021. Simulated lives move
          them.
        </li>
        <li>Benefits to children themselves are not counted in money.</li>
      </ul>
    </>
  ),
})

const STANDINGS: Record<Standing, { name: string; colour: TagColour; means: string }> = {
  statistic: { name: 'Statistic', colour: 'green', means: 'read off an official publication' },
  review: { name: 'The review’s', colour: 'blue', means: 'stated in its final report' },
  fitted: { name: 'Fitted', colour: 'purple', means: 'adjusted until the model meets published figures' },
  inference: {
    name: 'Inferred',
    colour: 'yellow',
    means: 'worked out from what is printed; another reading is possible',
  },
  assumption: { name: 'Assumed', colour: 'orange', means: 'chosen by us, because nothing better is at hand' },
}

const StandingTag = ({ standing }: { standing: Standing }) => (
  <Tag colour={STANDINGS[standing].colour}>{STANDINGS[standing].name}</Tag>
)

/** A name of the parameter file as words: costInCare is “Cost in care”. */
function inWords(name: string): string {
  const words = name.replace(/([a-z])([A-Z0-9])/g, '$1 $2').toLowerCase()
  return words[0]!.toUpperCase() + words.slice(1)
}

const shown = (value: number) => value.toLocaleString('en-GB', { maximumFractionDigits: 4 })

const { familyHelp, alternatives, cooperatives, fostering } = programmeCosts
const setUp = (costs: readonly number[]) => costs.join(', ')

const COSTS = [
  ['Family Help', `£${shown(familyHelp.running)}m, 2032/33 prices`, setUp(familyHelp.setUp), 'April 2024'],
  [
    'Alternatives to care',
    `£${shown(alternatives.perChild)} a child, and £${alternatives.base}m`,
    setUp(alternatives.setUp),
    'April 2024',
  ],
  [
    'Regional Care Cooperatives',
    `£${cooperatives.running}m; saves ${(100 * cooperatives.share).toFixed(1)}% of spend on homes`,
    setUp(cooperatives.setUp),
    'November 2025',
  ],
  [
    'Foster carer recruitment',
    `saves £${shown(fostering.perHousehold)} a household`,
    setUp(fostering.setUp),
    'March 2024',
  ],
]
