import {
  Button,
  FilterLayout,
  FilterPanel,
  Link,
  SelectField,
  Table,
  TextField,
  WideTable,
} from '../../platform/kit/index.ts'
import { page } from '../../platform/pages/page.ts'
import { shortDay } from '../../platform/time/words.ts'
import { may } from '../../record/access/index.ts'
import { choicesOf } from '../../record/codes.ts'
import { ASSET_KINDS } from '../assets/kinds.ts'
import { readNeighbourhoods } from '../assets/neighbourhoods.ts'
import { type Asset, readAssets } from '../assets/read-assets.ts'
import { assetPath, directoryFilePath, directoryPath, nearYouPath, newAssetPath } from '../paths.ts'
import { AssetState } from './asset-list.tsx'
import { CommunityNav } from './community-nav.tsx'

const WHICH = [
  { value: 'old', text: 'To look at again' },
  { value: 'gone', text: 'Off the public page' },
]

/** The directory for those who keep it: what is there, and what nobody has looked at for long. */
export const directoryPage = page({
  path: directoryPath,
  title: 'Community directory',
  may: may('keep-community'),
  navigation: { label: 'Community', order: 25 },
  read: async (viewer, _params, query) => ({
    assets: await readAssets(viewer, query),
    neighbourhoods: await readNeighbourhoods(viewer),
  }),
  view: ({ assets, neighbourhoods }, { query, today, actor }) => (
    <>
      <h1 class="govuk-heading-l">Community directory</h1>
      <CommunityNav here={directoryPath()} roles={actor.roles} />
      <p class="govuk-body">
        Families read this at <Link href={nearYouPath()}>What is near you</Link> without an account.{' '}
        <Link href={directoryFilePath({}, query)}>Save the list for a spreadsheet</Link>
      </p>
      <Button href={newAssetPath()}>Add something</Button>
      <FilterLayout
        filter={
          <FilterPanel values={query}>
            <TextField name="q" label="Words" />
            <SelectField
              name="neighbourhood"
              label="Neighbourhood"
              emptyText="Everywhere"
              items={neighbourhoods.map(({ id, name }) => ({ value: id, text: name }))}
            />
            <SelectField name="kind" label="Kind" emptyText="Every kind" items={choicesOf(ASSET_KINDS)} />
            <SelectField name="which" label="Which" emptyText="All on the public page" items={WHICH} />
          </FilterPanel>
        }
      >
        <Assets assets={assets} today={today} />
      </FilterLayout>
    </>
  ),
})

function Assets({ assets, today }: { assets: readonly Asset[]; today: string }) {
  if (assets.length === 0)
    return <p class="govuk-body">Nothing is in this list. Take a filter away, or add something.</p>
  return (
    <WideTable label="Community directory">
      <Table
        head={['What', 'Kind', 'Neighbourhood', 'Kept going by', 'Last seen to be true']}
        rows={assets.map((asset) => [
          <Link href={assetPath({ asset: asset.id })}>{asset.name}</Link>,
          ASSET_KINDS[asset.kind],
          asset.neighbourhoodName ?? 'The whole council',
          asset.keptBy,
          <>
            {shortDay(asset.seenOn)} <AssetState asset={asset} today={today} />
          </>,
        ])}
      />
    </WideTable>
  )
}
