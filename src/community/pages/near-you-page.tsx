import { FilterLayout, FilterPanel, Link, TextField } from '../../platform/kit/index.ts'
import { page } from '../../platform/pages/page.ts'
import { dayInWords } from '../../platform/time/words.ts'
import { may } from '../../record/access/index.ts'
import { isAssetKind } from '../assets/kinds.ts'
import { type Neighbourhood, readNeighbourhood, readNeighbourhoods } from '../assets/neighbourhoods.ts'
import { type Asset, readAssets } from '../assets/read-assets.ts'
import { type Programme, readProgrammes } from '../direct/read-programmes.ts'
import { openToAll, type Session } from '../offers/read-sessions.ts'
import { nearYouPath, neighbourhoodPath } from '../paths.ts'
import { AssetList, KindLinks } from './asset-list.tsx'

/** Where do you live? Or words to look for anywhere. */
export const nearYouPage = page({
  path: nearYouPath,
  title: 'What is near you',
  may: may('ask'),
  public: true,
  navigation: { label: 'What is near you', order: 15 },
  read: async (viewer, _params, { q }) => ({
    neighbourhoods: await readNeighbourhoods(viewer),
    programmes: (await readProgrammes(viewer)).filter(({ endedOn }) => endedOn === null),
    found: q?.trim() ? await readAssets(viewer, { q }) : undefined,
  }),
  view: ({ neighbourhoods, programmes, found }, { query, today }) => (
    <>
      <h1 class="govuk-heading-l">What is near you</h1>
      <p class="govuk-body">
        Groups, clubs, food, advice, faith and parks: kept going by people who live here. You need no account,
        and nobody asks who you are.
      </p>
      <FilterLayout filter={<Search query={query} clearHref={nearYouPath()} />}>
        {found && <Found assets={found} today={today} />}
        <h2 class="govuk-heading-m">Choose where you live</h2>
        {neighbourhoods.length === 0 && <p class="govuk-body">No neighbourhood is written down yet.</p>}
        <ul class="govuk-list govuk-list--spaced">
          {neighbourhoods.map(({ id, name }) => (
            <li>
              <Link href={neighbourhoodPath({ neighbourhood: id })}>{name}</Link>
            </li>
          ))}
        </ul>
        <Direct programmes={programmes} />
      </FilterLayout>
    </>
  ),
})

function Direct({ programmes }: { programmes: readonly Programme[] }) {
  if (programmes.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">Support that you can go to directly</h2>
      <ul class="govuk-list govuk-list--spaced">
        {programmes.map(({ name, words, forWhom, contact }) => (
          <li>
            <strong>{name}</strong>: {words} For {forWhom}. {contact}
          </li>
        ))}
      </ul>
    </>
  )
}

interface Near {
  neighbourhood: Neighbourhood
  assets: Asset[]
  soon: Session[]
}

/** What one neighbourhood has, and what is there for everybody. */
export const neighbourhoodPage = page<Near>({
  path: neighbourhoodPath,
  inWords: 'What is near you',
  title: ({ neighbourhood }) => `What there is in ${neighbourhood.name}`,
  may: may('ask'),
  public: true,
  trail: () => [{ text: 'What is near you', href: nearYouPath() }],
  read: async (viewer, { neighbourhood = '' }, { kind, q }) => ({
    neighbourhood: await readNeighbourhood(viewer, neighbourhood),
    assets: await readAssets(viewer, { neighbourhood, kind, q }),
    soon: kind || q ? [] : await openToAll(viewer, neighbourhood),
  }),
  view: ({ neighbourhood: { id, name }, assets, soon }, { query, today }) => {
    const here = (kind?: string) => neighbourhoodPath({ neighbourhood: id }, { kind, q: query.q })
    const chosen = isAssetKind(query.kind) ? query.kind : undefined
    return (
      <>
        <h1 class="govuk-heading-l">What there is in {name}</h1>
        <FilterLayout
          filter={
            <>
              <KindLinks chosen={chosen} href={here} />
              <Search query={query} keep={chosen} clearHref={neighbourhoodPath({ neighbourhood: id })} />
            </>
          }
        >
          <ComingUp sessions={soon} />
          <Found assets={assets} today={today} />
        </FilterLayout>
      </>
    )
  },
})

function ComingUp({ sessions }: { sessions: readonly Session[] }) {
  if (sessions.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">Coming up</h2>
      <ul class="govuk-list govuk-list--spaced">
        {sessions.map(({ offerName, on, at, place }) => (
          <li>
            <strong>{offerName}</strong>: {[dayInWords(on), at, place].filter(Boolean).join(', ')}
          </li>
        ))}
      </ul>
    </>
  )
}

interface SearchProps {
  query: Record<string, string>
  /** The kind that the list stays narrowed to. */
  keep?: string
  clearHref: string
}

function Search({ query, keep, clearHref }: SearchProps) {
  const chosen = query.q ? [{ text: `“${query.q}”`, removeHref: clearHref }] : []
  return (
    <FilterPanel title="Look for words" values={query} keep={{ kind: keep }} chosen={chosen}>
      <TextField name="q" label="Words" hint="For example, football or a hot meal" />
    </FilterPanel>
  )
}

function Found({ assets, today }: { assets: readonly Asset[]; today: string }) {
  if (assets.length === 0)
    return (
      <p class="govuk-body">
        Nothing is written down for that. Try other words or another kind, or ask the group you know: they may
        know of one more.
      </p>
    )
  return (
    <>
      <p class="govuk-body" role="status">
        {assets.length} {assets.length === 1 ? 'thing' : 'things'} to go to or to ask.
      </p>
      <AssetList assets={assets} today={today} />
    </>
  )
}
