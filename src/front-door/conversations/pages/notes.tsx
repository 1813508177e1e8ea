import { Button, TextArea, Timeline } from '../../../platform/kit/index.ts'
import type { Frame } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { momentInWords } from '../../../platform/time/words.ts'
import type { Conversation } from '../conversation.ts'
import { mayBe } from '../status.ts'
import type { ConversationNote } from '../write-note.ts'

/** What was said as the talk went on. */
export function Notes({
  talk,
  notes,
  frame,
}: {
  talk: Conversation
  notes: ConversationNote[]
  frame: Frame
}) {
  return (
    <section>
      <h2 class="govuk-heading-m govuk-!-padding-top-4">Notes of the talk</h2>
      {notes.length > 0 && (
        <Timeline
          headingLevel={3}
          items={notes.map(({ body, author, writtenAt }) => ({
            title: `${author} wrote`,
            datetime: writtenAt.toISOString(),
            when: momentInWords(writtenAt),
            text: <p class="govuk-body kith-own-words">{body}</p>,
          }))}
        />
      )}
      {mayBe(talk.status, 'note') && (
        <PageForm frame={frame}>
          <TextArea name="body" label="What was said?" hint="In their words where you can" rows={5} />
          <Button variant="secondary" preventDoubleClick>
            Keep the note
          </Button>
        </PageForm>
      )}
    </section>
  )
}
