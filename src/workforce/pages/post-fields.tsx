import { DateField, RadioGroup, SelectField, TextField, YesNoField } from '../../platform/kit/index.ts'
import { choicesOf } from '../../record/codes.ts'
import { CAME_FROM, ROLES } from '../words.ts'

/** What a post is asked for. */
export function PostFields() {
  return (
    <>
      <RadioGroup name="role" label="What is the post?" labelSize="s" items={choicesOf(ROLES)} />
      <TextField
        name="fullTimeShare"
        label="Share of full time"
        hint="1 is full time; three days of five are 0.6"
        width={5}
        inputmode="decimal"
      />
      <YesNoField name="agency" label="Does an agency employ them?" labelSize="s" />
      <DateField name="from" label="First day" labelSize="s" hint="For example, 1 9 2026" />
      <SelectField
        name="cameFrom"
        label="Where did they work before?"
        optional
        emptyText="Not said"
        items={choicesOf(CAME_FROM)}
      />
    </>
  )
}
