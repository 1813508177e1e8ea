import { DateField, TextArea } from '../../../platform/kit/index.ts'

/** What a plan to come home asks, once. */
export const PlanFields = () => (
  <>
    <TextArea
      name="goal"
      label="What is the goal that all of you share?"
      hint="A sentence or two, in the family’s words."
      rows={3}
    />
    <TextArea
      name="supports"
      label="What helps, before and after?"
      hint="A line for each: who, what, how long. Money and home, drugs or alcohol, school, rest, the people around them."
      rows={5}
    />
    <TextArea name="familySays" label="What does the family say?" hint="A sentence or two." rows={3} />
    <TextArea
      name="careSays"
      label="What do those say who look after the child now?"
      hint="The carer and the child’s social worker, in a sentence or two."
      rows={3}
    />
    <TextArea name="childSays" label="What does the child say?" hint="A sentence or two." rows={3} optional />
    <DateField name="hopedOn" label="When do you hope for it? (optional)" hint="A hope, and no deadline." />
  </>
)
