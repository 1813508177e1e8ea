import { type Asset, nearYouPath } from '../../../community/index.ts'
import {
  DateField,
  Link,
  MoreFields,
  RadioGroup,
  SelectField,
  TextArea,
  TextField,
} from '../../../platform/kit/index.ts'
import type { Outcome } from '../outcomes.ts'
import { primaryNeedItems } from '../primary-needs.ts'

interface FieldsProps {
  outcome: Outcome
  teams: { id: string; name: string }[]
  /** What the directory of the community has. */
  assets: Asset[]
}

/** What an outcome asks besides its reason. */
export function OutcomeFields(props: FieldsProps) {
  const Fields = FIELDS[props.outcome]
  return <Fields {...props} />
}

const FIELDS: Record<Outcome, (props: FieldsProps) => preact.JSX.Element> = {
  advice: () => (
    <TextArea
      name="forPerson"
      label="Which advice did you give?"
      labelSize="s"
      hint="Only the person reads this"
      rows={5}
    />
  ),
  'own-network': () => (
    <TextArea
      name="forPerson"
      label="Who will help, and how?"
      labelSize="s"
      hint="Only the person reads this. What they agreed with the people around them."
      rows={5}
    />
  ),
  community: ({ assets }) => (
    <>
      <SelectField
        name="asset"
        label="Which group or service?"
        emptyText="Choose from the directory"
        hint={
          <>
            Bring them together yourself: call with them, or go along once.{' '}
            <Link href={nearYouPath()}>See what the directory says</Link>
          </>
        }
        items={assets.map(({ id, name, neighbourhoodName }) => ({
          value: id,
          text: [name, neighbourhoodName].filter(Boolean).join(', '),
        }))}
      />
      <MoreFields summary="It is not in the directory yet" names={['offered', 'contact']}>
        <TextField name="offered" label="What is it called?" />
        <TextField name="contact" label="Who and where" hint="A name, a number, when they meet" optional />
      </MoreFields>
      <DateField name="lookOn" label="When will you look whether they were reached?" labelSize="s" />
      <TextArea name="forPerson" label="Anything else for the person (optional)" rows={3} />
    </>
  ),
  'family-help': ({ teams }) => (
    <>
      <SelectField
        name="team"
        label="Which team will help?"
        emptyText="Choose a team"
        hint="Its manager says who becomes key worker and who oversees"
        items={teams.map(({ id, name }) => ({ value: id, text: name }))}
      />
      <RadioGroup
        name="primaryNeed"
        label="What most brings them here?"
        labelSize="s"
        items={primaryNeedItems}
      />
      <MoreFields summary="Put what they want help with in other words" names={['why']}>
        <TextArea
          name="why"
          label="What does the family want help with?"
          labelSize="s"
          hint="In their words, as they said it at first. The help begins with this."
          rows={4}
        />
      </MoreFields>
    </>
  ),
  safety: () => (
    <>
      <TextArea
        name="because"
        label="What makes you think that a child may be suffering significant harm?"
        labelSize="s"
        hint="For protection alone: it is not in any reply. Whether there is a section 47 enquiry is decided with the expert."
        rows={4}
      />
      <TextArea
        name="doneNow"
        label="What have you done at once? (optional)"
        labelSize="s"
        hint="For protection alone"
        rows={3}
      />
    </>
  ),
}
