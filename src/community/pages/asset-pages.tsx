import { Button, DateField, RadioGroup, SelectField, TextArea, TextField } from '../../platform/kit/index.ts'
import { form, page } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { may } from '../../record/access/index.ts'
import { choicesOf } from '../../record/codes.ts'
import { addAsset } from '../assets/add-asset.ts'
import { changeAsset } from '../assets/change-asset.ts'
import { ASSET_KINDS } from '../assets/kinds.ts'
import { type Neighbourhood, readNeighbourhoods } from '../assets/neighbourhoods.ts'
import { type Asset, readAsset } from '../assets/read-assets.ts'
import { FOUND, seeAsset } from '../assets/see-asset.ts'
import { assetPath, directoryPath, newAssetPath } from '../paths.ts'
import { AssetState } from './asset-list.tsx'

const trail = () => [{ text: 'Community directory', href: directoryPath() }]

/** Something more that the neighbourhood has. */
export const newAssetPage = page({
  path: newAssetPath,
  title: 'Add to the directory',
  may: may('keep-community'),
  trail,
  read: readNeighbourhoods,
  view: (neighbourhoods, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">Add to the directory</h1>
        <p class="govuk-body">Everybody can read this. Ask whoever keeps it going what they want written.</p>
        <PageForm frame={frame} start={{ seenOn: frame.today }}>
          <AssetFields neighbourhoods={neighbourhoods} />
          <Button preventDoubleClick>Add it</Button>
        </PageForm>
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: addAsset,
      done: ({ asset }) => ({ to: assetPath({ asset }), notice: 'It is on the public page.' }),
    }),
  },
})

interface Data {
  asset: Asset
  neighbourhoods: Neighbourhood[]
}

/** One thing of the directory: is it still true, and what is to be put right. */
export const assetPage = page<Data>({
  path: assetPath,
  inWords: 'Entry of the community directory',
  title: ({ asset }) => asset.name,
  may: may('keep-community'),
  trail,
  read: async (viewer, { asset = '' }) => ({
    asset: await readAsset(viewer, asset),
    neighbourhoods: await readNeighbourhoods(viewer),
  }),
  view: ({ asset, neighbourhoods }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">
          {asset.name} <AssetState asset={asset} today={frame.today} />
        </h1>
        <h2 class="govuk-heading-m">Is it still true?</h2>
        <PageForm frame={frame} name="seen" version={asset.version}>
          <RadioGroup
            name="found"
            label="What did you find today?"
            labelSize="s"
            hint={`${asset.seenBy} saw it last. What is gone leaves the public page, and comes back when somebody sees it again.`}
            items={choicesOf(FOUND)}
          />
          <Button variant="secondary" preventDoubleClick>
            Save what you found
          </Button>
        </PageForm>
        <h2 class="govuk-heading-m">Put it right</h2>
        <PageForm
          frame={frame}
          version={asset.version}
          start={{ ...asset, neighbourhood: asset.neighbourhood ?? '' }}
        >
          <AssetFields neighbourhoods={neighbourhoods} />
          <Button preventDoubleClick>Save</Button>
        </PageForm>
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: changeAsset,
      done: ({ asset }) => ({ to: assetPath({ asset }), notice: 'It is put right.' }),
    }),
    seen: form({
      operation: seeAsset,
      done: ({ asset }) => ({ to: assetPath({ asset }), notice: 'It is written down.' }),
    }),
  },
})

function AssetFields({ neighbourhoods }: { neighbourhoods: readonly Neighbourhood[] }) {
  return (
    <>
      <TextField name="name" label="What is it called?" labelSize="s" />
      <RadioGroup name="kind" label="What is it?" labelSize="s" items={choicesOf(ASSET_KINDS)} />
      <SelectField
        name="neighbourhood"
        label="Neighbourhood"
        emptyText="The whole council"
        items={neighbourhoods.map(({ id, name }) => ({ value: id, text: name }))}
      />
      <TextArea
        name="words"
        label="In their own words"
        labelSize="s"
        hint="What happens there and who is welcome, as they say it themselves"
        rows={4}
      />
      <TextField name="place" label="Where" hint="As you would say it to somebody who walks there" />
      <TextField name="times" label="When" optional />
      <TextField name="contact" label="How to get in touch" hint="A telephone number, an address" optional />
      <TextField name="forWhom" label="For whom" optional />
      <TextField name="cost" label="What it costs" optional />
      <TextField
        name="keptBy"
        label="Who keeps it going?"
        hint="A group, a church, a council: whoever answers for it"
      />
      <DateField
        name="seenOn"
        label="When did somebody last see that this is true?"
        labelSize="s"
        hint="For example, 27 3 2026"
      />
    </>
  )
}
