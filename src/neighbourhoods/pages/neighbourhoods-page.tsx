import { Button, Link, SelectField, Table, TextArea, TextField, WideTable } from '../../platform/kit/index.ts'
import { type Frame, form, page } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { dayInWords, shortDay } from '../../platform/time/words.ts'
import { may, mayEver } from '../../record/access/index.ts'
import { beginDrawing } from '../drawings/begin-drawing.ts'
import { type DrawingHead, readDrawings } from '../drawings/drawings.ts'
import {
  areasPath,
  drawingPath,
  needsListPath,
  neighbourhoodsPath,
  practicesPath,
  teamMixPath,
  venuesPath,
} from '../paths.ts'
import { type Neighbourhood, readNeighbourhoods } from '../read-neighbourhoods.ts'
import { isOpen, readVenues, type Venue } from '../venues/venues.ts'

/** The neighbourhoods of the council, and drawings of others. */
export const neighbourhoodsPage = page({
  path: neighbourhoodsPath,
  title: 'Neighbourhoods',
  may: may('see-neighbourhoods'),
  read: async (viewer) => ({
    neighbourhoods: await readNeighbourhoods(viewer),
    venues: (await readVenues(viewer)).filter((venue) => isOpen(venue, viewer.today)),
    drawings: await readDrawings(viewer),
  }),
  trail: () => [{ text: 'Home', href: '/' }],
  view: ({ neighbourhoods, venues, drawings }, frame) => (
    <>
      <h1 class="govuk-heading-l">Neighbourhoods</h1>
      <p class="govuk-body">
        A team that is at home in a neighbourhood knows its schools, its groups and its families (L1704).
        These are those of today; a drawing tries out others and changes nothing.
      </p>
      <Today neighbourhoods={neighbourhoods} venues={venues} />
      <p class="govuk-body">
        <Link href={needsListPath()}>What is needed here</Link>
        {' · '}
        <Link href={teamMixPath()}>Who should be in a team</Link>
        {' · '}
        <Link href={practicesPath()}>Family Help Practices</Link>
        {' · '}
        <Link href={venuesPath()}>Where families can walk in</Link>
        {' · '}
        <Link href={areasPath()}>Areas to draw with</Link>
      </p>
      <h2 class="govuk-heading-m">Drawings</h2>
      <Drawings drawings={drawings} />
      {mayEver(frame.actor.roles, 'shape-neighbourhoods') && <Begin drawings={drawings} frame={frame} />}
    </>
  ),
  forms: {
    main: form({
      operation: beginDrawing,
      done: ({ drawing }) => ({ to: drawingPath({ drawing }), notice: 'The drawing is begun.' }),
    }),
  },
})

const figure = (value: number) => ({ text: value.toLocaleString('en-GB'), format: 'numeric' })

function Today({
  neighbourhoods,
  venues,
}: {
  neighbourhoods: readonly Neighbourhood[]
  venues: readonly Venue[]
}) {
  if (neighbourhoods.length === 0)
    return (
      <p class="govuk-body">The record holds no neighbourhood yet. A drawing can be made all the same.</p>
    )
  return (
    <WideTable label="Neighbourhoods of today">
      <Table
        head={[
          'Neighbourhood',
          { text: 'People', format: 'numeric' },
          { text: 'Children', format: 'numeric' },
          'Team',
          'Venues',
        ]}
        rows={neighbourhoods.map(({ id, name, people, children, teams }) => [
          name,
          figure(people),
          figure(children),
          teams.join(', '),
          venues
            .filter(({ neighbourhood }) => neighbourhood === id)
            .map((venue) => venue.name)
            .join(', '),
        ])}
      />
    </WideTable>
  )
}

function Drawings({ drawings }: { drawings: readonly DrawingHead[] }) {
  if (drawings.length === 0) return <p class="govuk-body">Nothing has been drawn yet.</p>
  return (
    <WideTable label="Drawings">
      <Table
        head={['Drawing', 'Begun', 'By', 'Agreed']}
        rows={drawings.map(({ id, name, begunOn, author, agreed }) => [
          <Link href={drawingPath({ drawing: id })}>{name}</Link>,
          shortDay(begunOn),
          author,
          agreed ? `From ${dayInWords(agreed.from)}, by ${agreed.by}` : 'Not agreed',
        ])}
      />
    </WideTable>
  )
}

function Begin({ drawings, frame }: { drawings: readonly DrawingHead[]; frame: Frame }) {
  return (
    <>
      <h2 class="govuk-heading-m">Begin a drawing</h2>
      <PageForm frame={frame}>
        <TextField name="name" label="What is it called?" hint="For example, “By school catchment”" />
        {drawings.length > 0 && (
          <SelectField
            name="basedOn"
            label="Begin from"
            emptyText="An empty one"
            items={drawings.map(({ id, name }) => ({ value: id, text: name }))}
          />
        )}
        <TextArea name="note" label="What is it to try out? (optional)" rows={2} />
        <Button preventDoubleClick>Begin</Button>
      </PageForm>
    </>
  )
}
