import { TextArea } from '../../platform/kit/index.ts'

/** What is looked at before something for a young person ends. */
export function ConsideredFields() {
  return (
    <>
      <TextArea
        name="harmOutside"
        label="What did you look at?"
        labelSize="s"
        hint="Where they go and with whom, school, missing times, whether anybody there harms them, and who told you"
        rows={3}
      />
      <TextArea
        name="ownView"
        label="What do they say themselves?"
        labelSize="s"
        hint="Or how you asked"
        rows={3}
      />
      <TextArea name="why" label="Why can it end now?" labelSize="s" rows={2} />
      <TextArea name="stays" label="Who stays beside them? (optional)" rows={2} />
    </>
  )
}
