import {
  CheckboxGroup,
  DateField,
  Details,
  RadioGroup,
  TextArea,
  TextField,
} from '../../platform/kit/index.ts'
import { choicesOf } from '../../record/codes.ts'
import type { AnyPerson } from '../../record/people/person.ts'
import { PLACES } from '../visits/visit.ts'

/** The questions of a visit, the same for writing and for putting right. Who is closed to the viewer is not asked about. */
export function VisitFields({ members }: { members: readonly AnyPerson[] }) {
  const open = members.filter((person) => !person.restricted)
  const people = open.map(({ id, name }) => ({ value: id, text: name }))
  return (
    <>
      {people.length > 0 && <CheckboxGroup name="present" label="Who was there" items={people} small />}
      <DateField name="on" label="When" />
      <RadioGroup name="place" label="Where" items={choicesOf(PLACES)} small />
      <TextArea
        name="happened"
        label="What happened"
        hint="A sentence or two, in words that the family can read."
        rows={3}
      />
      <TextArea name="childSaid" label="What the child said" hint="In their own words." rows={2} optional />
      <TextField name="nextStep" label="What happens next" optional />
      <DateField name="nextOn" label="When you will see them next (optional)" />
      <Details summary="Somebody else was there, or you want to note the time">
        <TextField name="others" label="Somebody else who was there" optional />
        <TextField
          name="minutes"
          label="Minutes with the family"
          width={4}
          inputmode="numeric"
          suffix="minutes"
          optional
        />
      </Details>
    </>
  )
}
