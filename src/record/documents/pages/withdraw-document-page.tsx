import { Button, TextField } from '../../../platform/kit/index.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { may, subject } from '../../access/index.ts'
import { readDocument } from '../documents.ts'
import { personDocumentsPath, withdrawDocumentPath } from '../paths.ts'
import { withdrawDocument } from '../withdraw-document.ts'

/** Takes a document out of use, with the reason. */
export const withdrawDocumentPage = page({
  path: withdrawDocumentPath,
  title: 'Take a document out of use',
  may: may('write', subject.document()),
  read: (viewer, { document = '' }) => readDocument(viewer, document),
  trail: ({ people }) => [{ text: 'Documents', href: personDocumentsPath({ person: people[0]!.id }) }],
  view: ({ about, name }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">
          <span class="govuk-caption-l">{about}</span>
          Take a document out of use
        </h1>
        <p class="govuk-body">
          {name} is kept, and can no longer be opened. The list and the chronology say why.
        </p>
        <PageForm frame={frame}>
          <TextField name="why" label="Why?" hint="For example, it is about another child" />
          <Button variant="warning" preventDoubleClick>
            Take it out of use
          </Button>
        </PageForm>
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: withdrawDocument,
      done: ({ people }) => ({
        to: personDocumentsPath({ person: people[0]! }),
        notice: 'The document is out of use.',
      }),
    }),
  },
})
