import { Button, Link, SelectField, Table, TextField, WideTable } from '../../../platform/kit/index.ts'
import { type Frame, form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { shortDay } from '../../../platform/time/words.ts'
import { may, mayEver } from '../../../record/access/index.ts'
import { needsListPath, needsPath, neighbourhoodsPath, publishedListPath } from '../../paths.ts'
import { type Neighbourhood, readNeighbourhoods } from '../../read-neighbourhoods.ts'
import { type NeedsHead, readNeedsHeads } from '../assessments.ts'
import { beginNeedsAssessment } from '../begin-needs-assessment.ts'

interface Shown {
  heads: readonly NeedsHead[]
  places: readonly Neighbourhood[]
}

/** Needs assessments: drafts, and what was published. */
export const needsListPage = page<Shown>({
  path: needsListPath,
  title: 'What is needed here',
  may: may('see-neighbourhoods'),
  read: async (viewer) => ({
    heads: await readNeedsHeads(viewer),
    places: await readNeighbourhoods(viewer),
  }),
  trail: () => [{ text: 'Neighbourhoods', href: neighbourhoodsPath() }],
  view: ({ heads, places }, frame) => (
    <>
      <h1 class="govuk-heading-l">What is needed here</h1>
      <p class="govuk-body">
        A needs assessment begins with what families and partners say, beside what the record and open
        statistics show, and decides who should be in a team (L1750 to L1767).
      </p>
      <Heads heads={heads} />
      <p class="govuk-body">
        <Link href={publishedListPath()}>What anybody can read</Link>
      </p>
      {mayEver(frame.actor.roles, 'shape-neighbourhoods') && (
        <Begin heads={heads} places={places} frame={frame} />
      )}
    </>
  ),
  forms: {
    main: form({
      operation: beginNeedsAssessment,
      done: ({ assessment }) => ({ to: needsPath({ assessment }), notice: 'It is begun.' }),
    }),
  },
})

function Heads({ heads }: { heads: readonly NeedsHead[] }) {
  if (heads.length === 0) return <p class="govuk-body">Nothing has been written yet.</p>
  return (
    <WideTable label="Needs assessments">
      <Table
        head={['Assessment', 'Of', 'Begun', 'Published']}
        rows={heads.map(({ id, name, place, begunOn, publishedOn }) => [
          <Link href={needsPath({ assessment: id })}>{name}</Link>,
          place,
          shortDay(begunOn),
          publishedOn ? shortDay(publishedOn) : 'A draft',
        ])}
      />
    </WideTable>
  )
}

function Begin({ heads, places, frame }: Shown & { frame: Frame }) {
  return (
    <PageForm frame={frame}>
      <h2 class="govuk-heading-m">Begin an assessment</h2>
      <TextField name="name" label="What is it called?" hint="For example, “What Hillside needs, 2027”" />
      <SelectField
        name="neighbourhood"
        label="Of which neighbourhood?"
        emptyText="The whole council"
        items={places.map(({ id, name }) => ({ value: id, text: name }))}
      />
      {heads.length > 0 && (
        <SelectField
          name="basedOn"
          label="Begin from"
          emptyText="An empty one"
          items={heads.map(({ id, name }) => ({ value: id, text: name }))}
        />
      )}
      <Button preventDoubleClick>Begin</Button>
    </PageForm>
  )
}
