import { Link, SummaryCard, Tag } from '../../platform/kit/index.ts'
import { dayInWords } from '../../platform/time/words.ts'
import { ASSET_KINDS, type AssetKind } from '../assets/kinds.ts'
import { type Asset, isOld } from '../assets/read-assets.ts'

/** What there is, under a heading for each kind. Everything that a family needs to go there stands on the page. */
export function AssetList({ assets, today }: { assets: readonly Asset[]; today: string }) {
  const byKind = Map.groupBy(assets, ({ kind }) => kind)
  return [...byKind].map(([kind, some]) => (
    <section aria-labelledby={`kind-${kind}`}>
      <h2 class="govuk-heading-m" id={`kind-${kind}`}>
        {ASSET_KINDS[kind]}
      </h2>
      {some.map((asset) => (
        <AssetCard asset={asset} today={today} />
      ))}
    </section>
  ))
}

function AssetCard({ asset, today }: { asset: Asset; today: string }) {
  const lines = [
    ['Where', asset.place],
    ['When', asset.times],
    ['Get in touch', asset.contact],
    ['For', asset.forWhom],
    ['Cost', asset.cost],
    ['Kept going by', asset.keptBy],
  ] as const
  return (
    <SummaryCard title={{ text: asset.name, headingLevel: 3 }}>
      <p class="govuk-body">{asset.words}</p>
      <ul class="govuk-list">
        {lines.map(
          ([label, text]) =>
            text && (
              <li>
                <strong>{label}:</strong> {text}
              </li>
            ),
        )}
      </ul>
      <p class="govuk-hint">
        Last seen to be true on {dayInWords(asset.seenOn)}.
        {isOld(asset, today) && ' That is a while ago: get in touch before you go.'}
      </p>
    </SummaryCard>
  )
}

interface KindLinksProps {
  /** The kind that the list is narrowed to. */
  chosen: AssetKind | undefined
  href: (kind: AssetKind | undefined) => string
}

/** The kinds as plain links: a list that is narrowed has an address of its own. */
export function KindLinks({ chosen, href }: KindLinksProps) {
  const kinds = [undefined, ...(Object.keys(ASSET_KINDS) as AssetKind[])]
  return (
    <nav aria-label="What kind">
      <ul class="govuk-list">
        {kinds.map((kind) => {
          const words = kind ? ASSET_KINDS[kind] : 'Everything'
          return (
            <li>
              {kind === chosen ? (
                <strong aria-current="true">{words}</strong>
              ) : (
                <Link href={href(kind)}>{words}</Link>
              )}
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

/** For whoever keeps the directory: what is not as it should be. */
export function AssetState({ asset, today }: { asset: Asset; today: string }) {
  if (asset.closedOn) return <Tag colour="grey">Off the public page</Tag>
  return isOld(asset, today) ? <Tag colour="yellow">To look at again</Tag> : null
}
