import {
  Button,
  DateField,
  Link,
  SelectField,
  Table,
  TextField,
  WideTable,
  YesNoField,
} from '../../platform/kit/index.ts'
import { form, page } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { dayInWords } from '../../platform/time/words.ts'
import { may, mayEver } from '../../record/access/index.ts'
import { choicesOf } from '../../record/codes.ts'
import { neighbourhoodsPath, venuePath, venuesPath } from '../paths.ts'
import { type Neighbourhood, readNeighbourhoods } from '../read-neighbourhoods.ts'
import { VENUE_KINDS } from '../venues/kinds.ts'
import { readVenue, readVenues, type Venue } from '../venues/venues.ts'
import { addVenue, changeVenue } from '../venues/write-venue.ts'

type Places = readonly Neighbourhood[]

/** Where families can walk in, and a form for one more. */
export const venuesPage = page({
  path: venuesPath,
  title: 'Where families can walk in',
  may: may('see-neighbourhoods'),
  read: async (viewer) => ({ venues: await readVenues(viewer), places: await readNeighbourhoods(viewer) }),
  trail: () => [{ text: 'Neighbourhoods', href: neighbourhoodsPath() }],
  view: ({ venues, places }, frame) => (
    <>
      <h1 class="govuk-heading-l">Where families can walk in</h1>
      <Venues
        venues={venues}
        places={places}
        mayChange={mayEver(frame.actor.roles, 'shape-neighbourhoods')}
      />
      {mayEver(frame.actor.roles, 'shape-neighbourhoods') && (
        <PageForm frame={frame}>
          <h2 class="govuk-heading-m">Add a place</h2>
          <Fields places={places} />
          <Button preventDoubleClick>Add the place</Button>
        </PageForm>
      )}
    </>
  ),
  forms: {
    main: form({
      operation: addVenue,
      done: () => ({ to: venuesPath(), notice: 'The place is on the list.' }),
    }),
  },
})

/** What is known of one place. */
export const venuePage = page<{ venue: Venue; places: Places }>({
  path: venuePath,
  title: ({ venue }) => venue.name,
  inWords: 'A place for families',
  may: may('shape-neighbourhoods'),
  read: async (viewer, { venue = '' }) => ({
    venue: await readVenue(viewer, venue),
    places: await readNeighbourhoods(viewer),
  }),
  trail: () => [{ text: 'Where families can walk in', href: venuesPath() }],
  view: ({ venue, places }, frame) => (
    <>
      <h1 class="govuk-heading-l">{venue.name}</h1>
      <PageForm frame={frame} version={venue.version} start={{ ...venue, stepFree: yesNo(venue.stepFree) }}>
        <Fields places={places} />
        <DateField
          name="closedOn"
          label="Last day (optional)"
          labelSize="s"
          hint="Where it is one of ours no more"
        />
        <Button preventDoubleClick>Save</Button>
      </PageForm>
    </>
  ),
  forms: {
    main: form({
      operation: changeVenue,
      done: () => ({ to: venuesPath(), notice: 'The place is changed.' }),
    }),
  },
})

const yesNo = (value: boolean | null) => (value === null ? undefined : value ? 'yes' : 'no')

function Fields({ places }: { places: Places }) {
  return (
    <>
      <TextField name="name" label="Name" />
      <SelectField name="kind" label="What is it?" items={choicesOf(VENUE_KINDS)} />
      <TextField name="place" label="Where is it?" hint="The address, as a family would look for it" />
      <SelectField
        name="neighbourhood"
        label="Neighbourhood"
        emptyText="None, or several"
        items={places.map(({ id, name }) => ({ value: id, text: name }))}
      />
      <TextField
        name="openWhen"
        label="When is it open? (optional)"
        hint="For example, weekdays from 9 to 5"
      />
      <YesNoField name="stepFree" label="Can it be reached without steps? (optional)" labelSize="s" />
    </>
  )
}

const STEPS = { true: 'Without steps', false: 'There are steps', null: 'Not known' } as const

function Venues({
  venues,
  places,
  mayChange,
}: {
  venues: readonly Venue[]
  places: Places
  mayChange: boolean
}) {
  if (venues.length === 0) return <p class="govuk-body">No place is on the list yet.</p>
  return (
    <WideTable label="Places">
      <Table
        head={['Place', 'What it is', 'Where', 'Neighbourhood', 'Open', 'Steps']}
        rows={venues.map(({ id, name, kind, place, neighbourhood, openWhen, stepFree, closedOn }) => [
          mayChange ? <Link href={venuePath({ venue: id })}>{name}</Link> : name,
          VENUE_KINDS[kind],
          place,
          places.find((one) => one.id === neighbourhood)?.name ?? '',
          closedOn ? `Until ${dayInWords(closedOn)}` : openWhen,
          STEPS[`${stepFree}`],
        ])}
      />
    </WideTable>
  )
}
