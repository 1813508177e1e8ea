import { RadioGroup, TextField, YesNoField } from '../../../platform/kit/index.ts'
import { choicesOf } from '../../../record/codes.ts'
import { MANNER_WORDS } from '../../words.ts'

/** How and when somebody can be reached without danger. `nobody`: the words for "I come back to you myself". */
export function ReachFields({ nobody }: { nobody: string }) {
  return (
    <>
      <RadioGroup
        name="reach"
        label="How can we reach you?"
        labelSize="s"
        items={choicesOf({ ...MANNER_WORDS, none: nobody })}
      />
      <TextField name="reachDetail" label="The number or address for that" width={30} />
      <TextField
        name="reachWhen"
        label="When is a good and safe time?"
        hint="For example: on school days before 2pm"
        optional
      />
      <YesNoField
        name="leaveMessage"
        label="If nobody answers, may we leave a message?"
        labelSize="s"
        hint="If you choose no, we will not leave a message and will not say who we are to anybody else."
      />
    </>
  )
}
