import { CheckboxField, RadioGroup, TextArea } from '../../../platform/kit/index.ts'
import { choicesOf } from '../../codes.ts'
import { SAFETY } from '../change-relationship.ts'
import { NATURES } from '../kinds.ts'

/** What may be said of a relationship. */
export function RelationshipFields() {
  return (
    <>
      <RadioGroup name="nature" label="How did they come to be related?" items={choicesOf(NATURES)} small />
      <CheckboxField name="parentalResponsibility" label="Has parental responsibility" />
      <CheckboxField name="livesWith" label="They live together" />
      <RadioGroup name="safety" label="Is it safe to be with them?" items={choicesOf(SAFETY)} />
      <RadioGroup
        name="countsAsFamily"
        label="Does the child count them as family?"
        hint="Leave it open while nobody has asked the child"
        items={[
          { value: 'yes', text: 'Yes' },
          { value: 'no', text: 'No' },
        ]}
        inline
      />
      <TextArea
        name="childsWords"
        label="In the child’s own words"
        hint="What they call them, or say of them"
        rows={2}
        optional
      />
      <TextArea
        name="contactRules"
        label="Rules for time together"
        hint="How often, how long, who is there"
        rows={3}
        optional
      />
    </>
  )
}
