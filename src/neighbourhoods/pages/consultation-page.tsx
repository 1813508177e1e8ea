import { Button } from '../../platform/kit/index.ts'
import { form, page } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { may } from '../../record/access/index.ts'
import { changeConsultation, readConsultation } from '../drawings/consultations.ts'
import { consultationPath, drawingPath } from '../paths.ts'
import { ConsultationFields } from './consultation-parts.tsx'

/** What was written about a consultation is put right. */
export const consultationPage = page({
  path: consultationPath,
  title: 'What people said of it',
  may: may('shape-neighbourhoods'),
  read: (viewer, { consultation = '' }) => readConsultation(viewer, consultation),
  trail: ({ drawing }) => [{ text: 'The drawing', href: drawingPath({ drawing }) }],
  view: (consultation, frame) => (
    <>
      <h1 class="govuk-heading-l">What people said of it</h1>
      <PageForm frame={frame} version={consultation.version} start={{ ...consultation }}>
        <ConsultationFields />
        <Button preventDoubleClick>Save</Button>
      </PageForm>
    </>
  ),
  forms: {
    main: form({
      operation: changeConsultation,
      done: ({ drawing }) => ({ to: drawingPath({ drawing }), notice: 'It is put right.' }),
    }),
  },
})
