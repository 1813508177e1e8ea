import { Button, TextField } from '../../../platform/kit/index.ts'
import { dayParts } from '../../../platform/pages/form-body.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { may, subject } from '../../access/index.ts'
import { mustBeWhole } from '../../people/withheld-names.ts'
import { correctNote } from '../correct-note.ts'
import { readNote } from '../note.ts'
import { correctNotePath, notePath } from '../paths.ts'
import { NoteFields } from './note-fields.tsx'

/** Puts a note right: it opens with what the note says now. */
export const correctNotePage = page({
  path: correctNotePath,
  title: 'Put a note right',
  may: may('write', subject.note()),
  async read(viewer, { note: id = '' }) {
    const note = await readNote(viewer, id)
    mustBeWhole(note.body)
    return note
  },
  trail: ({ id }) => [{ text: 'The note', href: notePath({ note: id }) }],
  view: ({ kind, happenedOn, body }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">Put a note right</h1>
        <p class="govuk-body">Your words will stand in its place. The note as it was can still be read.</p>
        <PageForm frame={frame} start={{ kind, happenedOn: dayParts(happenedOn), body }}>
          <NoteFields />
          <TextField name="why" label="What was wrong?" hint="For example, the day, or who said it" />
          <Button preventDoubleClick>Save the note</Button>
        </PageForm>
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: correctNote,
      done: ({ note }) => ({ to: notePath({ note }), notice: 'The note is put right.' }),
    }),
  },
})
