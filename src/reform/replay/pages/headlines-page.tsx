import { once } from '../../../platform/kit/asset.ts'
import { Link } from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { may } from '../../../record/access/index.ts'
import { shareHeadlines } from '../../model/share-headlines.ts'
import { reformTrail } from '../../pages/contents.ts'
import { lineOf, million, percent, whole } from '../../pages/figures.ts'
import { headlinesPath, replayPath, runPath } from '../../paths.ts'
import type { Headline, HeadlinePart } from '../headline.ts'
import { headlines } from '../headlines.ts'

const known = once(() => [...headlines(), ...shareHeadlines()])

/** Every headline of the report that can be derived, as the sum that it is. */
export const headlinesPage = page({
  path: headlinesPath,
  title: 'The report’s headlines, derived',
  may: may('analyse'),
  trail: reformTrail,
  read: async () => undefined,
  view: () => (
    <>
      <h1 class="govuk-heading-l">The report’s headlines, derived</h1>
      <p class="govuk-body-l">
        Each headline with the parts that it is made of. A part that is itself worked out leads on to how.
      </p>
      <HeadlineGroups />
    </>
  ),
})

/** All headlines by group; `fixed`: nothing leads on to pages that need an account. */
export const HeadlineGroups = ({ fixed = false }: { fixed?: boolean }) => (
  <>
    {GROUPS.map(({ title, says, ids }) => (
      <section>
        <h2 class="govuk-heading-m">{title}</h2>
        {says && <p class="govuk-body">{says}</p>}
        <div class="kith-headlines">
          {known()
            .filter(({ id }) => ids.some((each) => id.startsWith(each)))
            .map((headline) => (
              <OneHeadline headline={headline} fixed={fixed} />
            ))}
        </div>
      </section>
    ))}
  </>
)

const GROUPS: readonly { title: string; says?: string; ids: readonly string[] }[] = [
  {
    title: 'Money over the years',
    ids: ['new-spending', 'four-years', 'first-saving', 'break-even', 'ten-years'],
  },
  { title: 'What the new spending is for', ids: ['family-help', 'family-networks', 'homes', 'workforce'] },
  { title: 'Children in care', ids: ['children'] },
  {
    title: 'Shares of spend',
    says: 'The report prints these shares and nothing of what is in them. They are worked out here by the model, which was not adjusted to meet them.',
    ids: ['care-', 'help-'],
  },
  { title: 'Time with families', ids: ['holding', 'time-', 'hours'] },
  { title: 'Other arithmetic of the report', ids: ['leavers', 'agency', 'salary', 'conversion', 'matched'] },
]

function OneHeadline({ headline, fixed }: { headline: Headline; fixed: boolean }) {
  const { id, says, line, parts, how, value, unit, printed } = headline
  return (
    <article class="kith-headline" id={id}>
      <h3 class="govuk-heading-s kith-headline__says">
        {says} <span class="kith-headline__line">{lineOf(line)}</span>
      </h3>
      <p class="kith-headline__value">
        {inWords(value, unit)}
        {printed !== undefined && <span class="kith-headline__line"> the report: {percent(printed, 0)}</span>}
      </p>
      <ul class="kith-headline__parts">
        {parts.map((part) => (
          <li>
            <Part part={part} unit={part.unit ?? unit} fixed={fixed} />
          </li>
        ))}
      </ul>
      <p class="govuk-hint kith-headline__how">How: {how}</p>
    </article>
  )
}

function Part({ part, unit, fixed }: { part: HeadlinePart; unit: Headline['unit']; fixed: boolean }) {
  const href = part.from && (!fixed || part.from.kind === 'headline') && leadsTo(part.from)
  return (
    <>
      <span>
        {href ? <Link href={href}>{part.what}</Link> : part.what}{' '}
        {part.line !== undefined && <span class="kith-headline__line">{lineOf(part.line)}</span>}
      </span>
      <span class="kith-headline__number">{inWords(part.value, unit)}</span>
    </>
  )
}

const leadsTo = ({ kind, id }: NonNullable<HeadlinePart['from']>) => {
  if (kind === 'group') return `${replayPath()}#${id}`
  return kind === 'headline' ? `#${id}` : `${runPath()}#${id}`
}

function inWords(value: number, unit: Headline['unit']): string {
  if (unit === '£ million') return million(value)
  if (unit === 'share') return percent(value)
  if (unit === 'year') return `Year ${whole(value)} (${2022 + value}/${23 + value})`
  return unit === '£' ? `£${whole(value)}` : whole(value)
}
