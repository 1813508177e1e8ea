import { Button, TextArea } from '../../../platform/kit/index.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { may } from '../../../record/access/index.ts'
import { eligibilityNotePath, eligibilityPath } from '../../paths.ts'
import { readNotes } from '../read-eligibility.ts'
import { writeEligibilityNote } from '../write-note.ts'

/** The council’s note on who is helped, as a new version. */
export const eligibilityNotePage = page({
  path: eligibilityNotePath,
  title: 'How it is meant here',
  may: may('manage'),
  read: async (viewer) => ({ newest: (await readNotes(viewer))[0] }),
  trail: () => [{ text: 'Who Family Help is for', href: eligibilityPath() }],
  view: ({ newest }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">How it is meant here</h1>
        <p class="govuk-body">
          Everybody can read this beside the national text. It may say more, and takes nothing away. Each
          version stays to be read.
        </p>
        <PageForm frame={frame} version={newest?.number ?? 0} start={newest && { ...newest }}>
          <TextArea name="words" label="Who is helped here, and how?" rows={8} />
          <TextArea
            name="examples"
            label="Examples"
            hint="A line for each. Invented, or changed so that nobody can know who it is."
            rows={5}
            optional
          />
          <Button preventDoubleClick>Publish this version</Button>
        </PageForm>
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: writeEligibilityNote,
      done: ({ number }) => ({ to: eligibilityPath(), notice: `Version ${number} is published.` }),
    }),
  },
})
