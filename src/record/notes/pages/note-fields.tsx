import { DateField, RadioGroup, TextArea } from '../../../platform/kit/index.ts'
import { choicesOf } from '../../codes.ts'
import { NOTE_KINDS } from '../kinds.ts'

/** What every note says: what it is of, when, and the words. */
export function NoteFields() {
  return (
    <>
      <RadioGroup name="kind" label="What is it a note of?" items={choicesOf(NOTE_KINDS)} small />
      <DateField name="happenedOn" label="When did it happen?" hint="For example, 27 3 2026" />
      <TextArea
        name="body"
        label="What happened"
        hint="Write plain sentences, as if the child will read them: what you saw and heard, who said it, and what was agreed."
        rows={10}
        maxLength={20_000}
        spellcheck
      />
    </>
  )
}
