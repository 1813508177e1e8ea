import { Button, Link } from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { may } from '../../../record/access/index.ts'
import { reformTrail } from '../../pages/contents.ts'
import { million, numeric, percent, whole } from '../../pages/figures.ts'
import { FiguresTable } from '../../pages/figures-table.tsx'
import { runPath, uncertaintyPath } from '../../paths.ts'
import { askChance, type Chance, knownChance } from '../chance-desk.ts'
import { switchesToQuery } from '../link.ts'
import { type Run, runOf } from '../run.ts'
import { type Range, type Sureness, sureness } from '../sureness.ts'

/** How far a run’s answer can be relied upon, and what of the doubt comes from where. */
export const uncertaintyPage = page({
  path: uncertaintyPath,
  title: 'How sure is this',
  may: may('analyse'),
  trail: reformTrail,
  read: async (_viewer, _params, query) => {
    const run = runOf(query)
    if (!run.scenario) return { run }
    const chance = query.simulate ? askChance(run) : knownChance(run)
    return { run, sure: sureness(run.read.options), chance }
  },
  view: ({ run, sure, chance }) => (
    <>
      <h1 class="govuk-heading-l">How sure is this?</h1>
      {sure ? <Doubt run={run} sure={sure} chance={chance} /> : <Unclear run={run} />}
    </>
  ),
})

const Unclear = ({ run: { problem, read } }: { run: Run }) => (
  <p class="govuk-body">
    {problem ?? read.problems[0]?.message} <Link href={runPath()}>Go back to the levers</Link>
  </p>
)

interface DoubtProps {
  run: Run
  sure: Sureness
  chance: Chance | undefined
}

function Doubt({ run, sure, chance }: DoubtProps) {
  const query = switchesToQuery(run.read.typed)
  return (
    <>
      <p class="govuk-body-l">
        {whole(sure.together)} fewer children in care in March 2033, with all levers together: how far could
        that be off?
      </p>
      <p class="govuk-body">
        <Link href={runPath({}, query)}>Back to the levers as they are set</Link>
      </p>
      <Shares sure={sure} chance={chance} />
      <Lives query={query} chance={chance} />
      <h2 class="govuk-heading-m">What is known of the levers</h2>
      <p class="govuk-body">
        The evaluation behind Family Help leaves its effect open by a quarter either way (8 points about 32%;
        our assumption). No such figure is printed for the others, so the same quarter is taken. Four in five,
        children in March 2033:
      </p>
      <FiguresTable
        label="What each lever leaves open"
        head={['Lever', 'Either way']}
        rows={sure.rates.byLever.map(({ name, spread }) => [name, numeric(`± ${whole(spread)}`)])}
      />
      <h2 class="govuk-heading-m">How the model is built</h2>
      <p class="govuk-body">
        The same levers, in a model built otherwise. None of these is ruled out by the report.
      </p>
      <FiguresTable
        label="The same levers in a model built otherwise"
        head={['Built so', 'Fewer in March 2033, together', 'Net over ten years']}
        rows={sure.structure.cases.map(({ name, together, net }) => [
          name,
          numeric(whole(together)),
          numeric(million(net)),
        ])}
      />
      <p class="govuk-body">
        No interval here holds what the levers do to each other in practice, or whether the programme is
        carried out as it is set.
      </p>
    </>
  )
}

/** Where the doubt comes from, each with its share of the whole. */
function Shares({ sure, chance }: Omit<DoubtProps, 'run'>) {
  const last = chance?.state === 'made' ? chance.fewer.at(-1) : undefined
  const parts: { name: string; means: string; range?: Range | undefined }[] = [
    { name: 'Rates', means: 'how well the levers’ effects are known, four in five', range: sure.rates },
    { name: 'Structure', means: 'how the model is built, from least to most', range: sure.structure },
    { name: 'Chance', means: 'the luck of single lives, four in five', range: last },
  ]
  const squares = parts.map(({ range }) => (range ? (range.high - range.low) ** 2 : 0))
  const all = squares.reduce((a, b) => a + b, 0)
  return (
    <FiguresTable
      label="Where the doubt comes from"
      caption="Where the doubt comes from"
      head={['From', { text: 'What it is' }, 'Fewer children, from', 'to', 'Share of the doubt']}
      rows={parts.map(({ name, means, range }, i) => [
        name,
        means,
        numeric(range ? whole(range.low) : 'not simulated yet'),
        numeric(range ? whole(range.high) : ''),
        numeric(range && all > 0 ? percent((squares[i] ?? 0) / all, 0) : '–'),
      ])}
    />
  )
}

/** The simulated lives: to be asked for, under way, or made. */
function Lives({ query, chance }: { query: Record<string, string>; chance: Chance | undefined }) {
  const again = uncertaintyPath({}, { ...query, simulate: 'yes' })
  if (chance?.state === 'made')
    return (
      <p class="govuk-body">
        Chance is from {chance.lives} simulated Englands, child by child, with and without the levers in the
        same luck. <Link href={runPath({}, query)}>The run’s chart now has its band</Link>.
      </p>
    )
  if (chance?.state === 'under way')
    return (
      <>
        <p class="govuk-body">
          <progress value={chance.done} max={chance.of} aria-label="How far the simulation is">
            {chance.done} of {chance.of}
          </progress>{' '}
          {chance.done} of {chance.of} simulated. It goes on in the background, for about a minute.
        </p>
        <Button href={again} variant="secondary">
          See how far it is
        </Button>
      </>
    )
  return (
    <>
      {chance?.state === 'busy' && (
        <p class="govuk-body">Another simulation is under way. Ask again in a minute.</p>
      )}
      <Button href={again} variant="secondary">
        Simulate the lives of all children in care, 40 times
      </Button>
    </>
  )
}
