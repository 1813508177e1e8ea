import {
  CheckboxGroup,
  DateField,
  MoreFields,
  RadioGroup,
  TextArea,
  TextField,
} from '../../platform/kit/index.ts'
import { choicesOf } from '../../record/codes.ts'
import type { AnyPerson } from '../../record/people/person.ts'
import { PLACES } from '../visits/visit.ts'

export interface VisitFieldsProps {
  members: readonly AnyPerson[]
  /** What the day and the place are unless somebody says otherwise: "Today, at home". */
  whenAndWhere: string
}

/**
 * The questions of a visit, the same for writing and for putting right: who, what, what the children said, what next.
 * Day and place stand already and are asked where they were others. Who is closed to the viewer
 * is not asked about, nor who is not yet born.
 */
export function VisitFields({ members, whenAndWhere }: VisitFieldsProps) {
  const open = members.filter((person) => !person.restricted)
  const born = open.filter(({ birthDate, expectedBirthDate }) => birthDate || !expectedBirthDate)
  const people = born.map(({ id, name }) => ({ value: id, text: name }))
  return (
    <>
      {people.length > 0 && <CheckboxGroup name="present" label="Who was there" items={people} small />}
      <TextArea
        name="happened"
        label="What happened"
        hint="A sentence or two is enough, in words that the family can read."
        rows={3}
      />
      <TextArea
        name="childSaid"
        label="What the children said"
        hint="A sentence or two, in their own words."
        rows={2}
        optional
      />
      <TextField name="nextStep" label="What happens next" optional />
      <MoreFields
        summary={`${whenAndWhere}. Another day or place, somebody else there, or the next visit`}
        names={['on', 'place', 'nextOn', 'others', 'minutes']}
      >
        <DateField name="on" label="When" />
        <RadioGroup name="place" label="Where" items={choicesOf(PLACES)} small />
        <DateField name="nextOn" label="When you will see them next (optional)" />
        <TextField name="others" label="Somebody else who was there" optional />
        <TextField
          name="minutes"
          label="Minutes with the family"
          width={4}
          inputmode="numeric"
          suffix="minutes"
          optional
        />
      </MoreFields>
    </>
  )
}
