import {
  Button,
  CheckboxGroup,
  DateField,
  InsetText,
  Link,
  RadioGroup,
  SelectField,
  Table,
  TextArea,
  TextField,
  WideTable,
} from '../../platform/kit/index.ts'
import { form, page } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { dayInWords, shortDay } from '../../platform/time/words.ts'
import { may } from '../../record/access/index.ts'
import { choicesOf } from '../../record/codes.ts'
import { type Neighbourhood, readNeighbourhoods } from '../assets/neighbourhoods.ts'
import { type LinkUp, linkUpsOf } from '../link-ups/read-link-ups.ts'
import { newVolunteerPath, volunteerPath, volunteersPath, wishPath } from '../paths.ts'
import { addVolunteer } from '../volunteers/add-volunteer.ts'
import { changeVolunteer } from '../volunteers/change-volunteer.ts'
import { CHECKS, type Check } from '../volunteers/checks.ts'
import { readVolunteer, type Volunteer } from '../volunteers/read-volunteers.ts'
import { recordCheck } from '../volunteers/record-check.ts'
import { SHARES } from '../volunteers/shares.ts'

const trail = () => [{ text: 'Volunteers', href: volunteersPath() }]

/** Somebody new shares their time. */
export const newVolunteerPage = page({
  path: newVolunteerPath,
  title: 'Add a volunteer',
  may: may('coordinate'),
  trail,
  read: readNeighbourhoods,
  view: (neighbourhoods, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">Add a volunteer</h1>
        <PageForm frame={frame} start={{ agreedOn: frame.today }}>
          <VolunteerFields neighbourhoods={neighbourhoods} />
          <Button preventDoubleClick>Add them</Button>
        </PageForm>
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: addVolunteer,
      done: ({ volunteer }) => ({
        to: volunteerPath({ volunteer }),
        notice: 'They are in the list. Write down what was looked into before they visit a family.',
      }),
    }),
  },
})

interface Data {
  volunteer: Volunteer
  linkUps: LinkUp[]
  neighbourhoods: Neighbourhood[]
}

/** One neighbour: what was looked into, whom they are with, and what is kept of them. */
export const volunteerPage = page<Data>({
  path: volunteerPath,
  inWords: 'A volunteer',
  title: ({ volunteer }) => volunteer.name,
  may: may('coordinate'),
  trail,
  read: async (viewer, { volunteer = '' }) => ({
    volunteer: await readVolunteer(viewer, volunteer),
    linkUps: await linkUpsOf(viewer, { volunteer }),
    neighbourhoods: await readNeighbourhoods(viewer),
  }),
  view: ({ volunteer, linkUps, neighbourhoods }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">{volunteer.name}</h1>
        <h2 class="govuk-heading-m">Before they visit a family</h2>
        {volunteer.missing.length > 0 ? (
          <InsetText>{volunteer.missing.join('. ')}.</InsetText>
        ) : (
          <p class="govuk-body">Everything was looked into, and holds today.</p>
        )}
        <Checks checks={volunteer.checks} />
        <PageForm frame={frame} name="check" start={{ doneOn: frame.today }}>
          <RadioGroup name="kind" label="What was looked into?" labelSize="s" items={choicesOf(CHECKS)} />
          <DateField name="doneOn" label="Done on" labelSize="s" hint="For example, 27 3 2026" />
          <DateField
            name="renewOn"
            label="To be done again on (if it does not hold for good)"
            labelSize="s"
          />
          <Button variant="secondary" preventDoubleClick>
            Write it down
          </Button>
        </PageForm>
        <h2 class="govuk-heading-m">Link-ups</h2>
        <LinkUps linkUps={linkUps} />
        <h2 class="govuk-heading-m">What is kept of them</h2>
        <PageForm frame={frame} version={volunteer.version} start={startOf(volunteer)}>
          <VolunteerFields neighbourhoods={neighbourhoods} />
          <DateField name="leftOn" label="Left on (if they no longer share their time)" labelSize="s" />
          <Button preventDoubleClick>Save</Button>
        </PageForm>
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: changeVolunteer,
      done: ({ volunteer }) => ({ to: volunteerPath({ volunteer }), notice: 'It is saved.' }),
    }),
    check: form({
      operation: recordCheck,
      done: ({ volunteer }) => ({ to: volunteerPath({ volunteer }), notice: 'It is written down.' }),
    }),
  },
})

const startOf = ({ neighbourhood, languages, leftOn, ...volunteer }: Volunteer) => ({
  ...volunteer,
  neighbourhood: neighbourhood ?? '',
  languages: languages.join(', '),
  ...(leftOn && { leftOn }),
})

function Checks({ checks }: { checks: readonly Check[] }) {
  if (checks.length === 0) return null
  return (
    <WideTable label="What was looked into">
      <Table
        head={['What', 'Done on', 'To be done again on']}
        rows={checks.map(({ kind, doneOn, renewOn }) => [
          CHECKS[kind],
          shortDay(doneOn),
          renewOn ? shortDay(renewOn) : 'No day set',
        ])}
      />
    </WideTable>
  )
}

function LinkUps({ linkUps }: { linkUps: readonly LinkUp[] }) {
  if (linkUps.length === 0) return <p class="govuk-body">None yet.</p>
  return (
    <ul class="govuk-list">
      {linkUps.map(({ wish, from, lastDay }) => (
        <li>
          <Link href={wishPath({ wish })}>Since {dayInWords(from)}</Link>
          {lastDay && `, until ${dayInWords(lastDay)}`}
        </li>
      ))}
    </ul>
  )
}

function VolunteerFields({ neighbourhoods }: { neighbourhoods: readonly Neighbourhood[] }) {
  return (
    <>
      <TextField name="name" label="Name" />
      <TextField name="contact" label="How to reach them" />
      <SelectField
        name="neighbourhood"
        label="Where they live"
        emptyText="Anywhere"
        items={neighbourhoods.map(({ id, name }) => ({ value: id, text: name }))}
      />
      <CheckboxGroup
        name="shares"
        label="What would they like to share?"
        labelSize="s"
        items={choicesOf(SHARES)}
      />
      <TextField
        name="languages"
        label="Languages besides English"
        hint="For example, Urdu, Polish"
        optional
      />
      <TextField name="times" label="When they have time" optional />
      <TextArea
        name="about"
        label="In their own words"
        hint="What they bring, and what they have been through if they like"
        rows={3}
        optional
      />
      <DateField
        name="agreedOn"
        label="When did they agree that this is kept?"
        labelSize="s"
        hint="For example, 27 3 2026"
      />
    </>
  )
}
