import { FilterLayout, InsetText, Table } from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { may } from '../../../record/access/index.ts'
import { reformTrail } from '../../pages/contents.ts'
import { asked } from '../asked.ts'
import { comparePath, neighboursPath } from '../paths.ts'
import { MISSING_TRAITS, type Similar, similarTo, traits } from '../similar.ts'
import { Choose, CompareNav, figure, Source } from './parts.tsx'

/** Which councils are alike, by what, and how far that holds. */
export const neighboursPage = page({
  path: neighboursPath,
  title: 'Councils alike',
  may: may('analyse'),
  trail: () => [...reformTrail(), { text: 'Councils side by side', href: comparePath() }],
  read: async (viewer, _params, query) => {
    const wanted = await asked(viewer, query)
    return { wanted, similar: wanted.council && similarTo(wanted.council) }
  },
  view: ({ wanted, similar }) => (
    <>
      <h1 class="govuk-heading-l">Councils alike</h1>
      <CompareNav here={neighboursPath()} asked={wanted} />
      <FilterLayout filter={<Choose asked={wanted} years={false} />}>
        {!wanted.council && <p class="govuk-body">Choose a council.</p>}
        {wanted.council && !similar && (
          <p class="govuk-body">
            For {wanted.council.name} one of the traits below is not published, so no councils alike can be
            named.
          </p>
        )}
        {wanted.council && similar && <Alike name={wanted.council.name} similar={similar} />}
        <h2 class="govuk-heading-m">What makes councils alike here</h2>
        <Table
          caption="Traits and their weights"
          captionClass="govuk-visually-hidden"
          head={['Trait', figure('Weight')]}
          rows={traits.map(({ name, weight }) => [name, figure(`${Math.round(100 * weight)}%`)])}
        />
        <p class="govuk-body">
          Each trait is put on the same scale. Its weight is how much it goes with councils’ rates of care,
          referral and protection, all at once, in 2025.
        </p>
        <InsetText>{MISSING_TRAITS}</InsetText>
        <Source />
      </FilterLayout>
    </>
  ),
})

function Alike({ name, similar }: { name: string; similar: Similar }) {
  return (
    <>
      <h2 class="govuk-heading-m">Ten councils like {name}</h2>
      <Table
        caption={`Councils like ${name}, the nearest first`}
        captionClass="govuk-visually-hidden"
        head={['Council', figure('Distance')]}
        rows={similar.neighbours.map((each) => [each.name, figure(each.distance.toFixed(2))])}
      />
      <p class="govuk-body">
        How far this holds: when one trait at a time is left out, {Math.round(100 * similar.stability)}% of
        these ten stay on average.
      </p>
    </>
  )
}
