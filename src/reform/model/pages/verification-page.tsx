import { once } from '../../../platform/kit/asset.ts'
import { Table, Tag, WideTable } from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { may } from '../../../record/access/index.ts'
import { reformTrail } from '../../pages/contents.ts'
import { verificationPath } from '../../paths.ts'
import { type Target, targets } from '../targets.ts'

/** The numbers of the model do not change while the program runs: worked out for the first who asks. */
const known = once(targets)

/** The model tested against the review and the statistics, as `kith model targets` does it. */
export const verificationPage = page({
  path: verificationPath,
  title: 'The model tested',
  may: may('analyse'),
  trail: reformTrail,
  read: async () => known(),
  view: (tests) => (
    <>
      <h1 class="govuk-heading-l">The model tested</h1>
      <p class="govuk-body-l">{summary(tests)}</p>
      <p class="govuk-body">
        A model that has been fitted to a number will give that number back, which proves little. So each test
        says what it is worth:
      </p>
      <ul class="govuk-list govuk-list--bullet">
        {Object.values(KINDS).map(({ name, means }) => (
          <li>
            <strong>{name}</strong>: {means}
          </li>
        ))}
      </ul>
      <WideTable label="The tests of the model">
        <Table
          caption="Seventeen tests"
          captionClass="govuk-visually-hidden"
          head={['Test', 'What is tested', 'Target', 'Allowed', 'Value', 'Worth', 'Met']}
          rows={tests.map(row)}
          firstCellIsHeader
        />
      </WideTable>
      <p class="govuk-body">
        The same on the command line: <code>kith model targets</code>. Lines of the review’s final report are
        written as L9626.
      </p>
    </>
  ),
})

const KINDS: Record<Target['kind'], { name: string; means: string }> = {
  data: { name: 'Data', means: 'a published number, or arithmetic on published numbers. It must be exact.' },
  fitted: {
    name: 'Fitted',
    means: 'the model was adjusted until it came out. It shows consistency, not truth.',
  },
  predicted: {
    name: 'Predicted',
    means: 'nothing was adjusted to it. This is the stronger kind of evidence.',
  },
  honesty: { name: 'Honesty', means: 'what happened since, or how a method did when tried on the past.' },
}

const summary = (tests: readonly Target[]) => {
  const met = tests.filter(({ ok }) => ok).length
  const predicted = tests.filter(({ kind }) => kind === 'predicted')
  return `${met} of ${tests.length} tests are met; ${predicted.filter(({ ok }) => ok).length} of the ${predicted.length} that nothing was adjusted to.`
}

const row = ({ id, what, target, tolerance, value, kind, ok }: Target) => [
  id,
  what,
  target,
  tolerance,
  value,
  KINDS[kind].name,
  ok ? 'Yes' : <Tag class="govuk-tag--red">No</Tag>,
]
