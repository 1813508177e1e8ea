import { Button, FileField, Table, TextField, WideTable } from '../../platform/kit/index.ts'
import { type Frame, form, page } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { filesOf } from '../../platform/pages/uploads.ts'
import { may, mayEver } from '../../record/access/index.ts'
import { type Area, readAreas } from '../areas/areas.ts'
import { bringInAreas, takeAreasFromRecord } from '../areas/bring-in-areas.ts'
import { areasPath, neighbourhoodsPath } from '../paths.ts'

const LARGEST = 20_000_000

/** The small areas that neighbourhoods are drawn of. */
export const areasPage = page({
  path: areasPath,
  title: 'Areas to draw with',
  may: may('see-neighbourhoods'),
  uploads: LARGEST,
  read: (viewer) => readAreas(viewer),
  trail: () => [{ text: 'Neighbourhoods', href: neighbourhoodsPath() }],
  view: (areas, frame) => (
    <>
      <h1 class="govuk-heading-l">Areas to draw with</h1>
      <p class="govuk-body">
        Neighbourhoods are drawn of small areas: wards, census areas (LSOAs) or postcode sectors.
      </p>
      <Areas areas={areas} />
      {mayEver(frame.actor.roles, 'shape-neighbourhoods') && <BringIn frame={frame} />}
    </>
  ),
  forms: {
    main: form({
      operation: bringInAreas,
      input: ({ file, source }) => ({ source: source || undefined, file: textOf(file) }),
      done: ({ areas }) => ({ to: areasPath(), notice: `${areas} areas are brought in.` }),
    }),
    record: form({
      operation: takeAreasFromRecord,
      done: ({ areas }) => ({ to: areasPath(), notice: `${areas} postcode sectors are there to draw with.` }),
    }),
  },
})

const textOf = (file: Parameters<typeof filesOf>[0]): string | undefined => {
  const [first] = filesOf(file)
  return first && Buffer.from(first.content, 'base64').toString('utf8')
}

const figure = (value: number | null) => ({ text: value?.toLocaleString('en-GB') ?? '–', format: 'numeric' })

function Areas({ areas }: { areas: readonly Area[] }) {
  if (areas.length === 0) return <p class="govuk-body">No area is there yet. Bring in a file below.</p>
  return (
    <WideTable label="Areas">
      <Table
        head={[
          ...['Code', 'Name'],
          ...['People', 'Children', 'Decile'].map((text) => ({ text, format: 'numeric' })),
          'Source',
        ]}
        rows={areas.map(({ code, name, people, children, decile, source }) => [
          code,
          name,
          figure(people),
          figure(children),
          figure(decile),
          source,
        ])}
      />
    </WideTable>
  )
}

function BringIn({ frame }: { frame: Frame }) {
  return (
    <>
      <h2 class="govuk-heading-m">Bring in a file</h2>
      <p class="govuk-body">
        One area a row with the columns code, name, people, children, decile (of deprivation, 1 the most),
        east and north; all but the code may be left out. Or a list of postcodes with their places, as the ONS
        Postcode Directory gives them: that makes an area of each postcode sector. An area that is there
        already gets the new numbers.
      </p>
      <PageForm frame={frame} files>
        <FileField name="file" label="The file (CSV)" accept=".csv" />
        <TextField
          name="source"
          label="Where do the numbers come from?"
          hint="For example, Census 2021, ONS"
        />
        <Button preventDoubleClick>Bring them in</Button>
      </PageForm>
      <h2 class="govuk-heading-m">Or draw with what the record knows</h2>
      <PageForm frame={frame} name="record">
        <p class="govuk-body">
          Postcode sectors in which somebody of the record lives, without numbers of people.
        </p>
        <Button variant="secondary" preventDoubleClick>
          Take the postcode sectors
        </Button>
      </PageForm>
    </>
  )
}
