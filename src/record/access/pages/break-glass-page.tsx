import { isId } from '../../../platform/id.ts'
import { Button, TextArea, WarningText } from '../../../platform/kit/index.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { personPath } from '../../paths.ts'
import { breakGlass } from '../break-glass.ts'
import { breakGlassPath, may } from '../may.ts'
import { isKeptSafe } from '../walls/walls.ts'

/** Before a record is opened in an emergency: what is it? It shows nothing of the record but that it has to be kept close. */
export const breakGlassPage = page({
  path: breakGlassPath,
  title: 'Open a record in an emergency',
  may: may('break-glass'),
  read: async (viewer, { person = '' }) => ({ keptSafe: isId(person) && (await isKeptSafe(viewer, person)) }),
  view: ({ keptSafe }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">Open a record in an emergency</h1>
        <p class="govuk-body">
          Do this when somebody may come to harm before you can ask the people who work with the family. The
          record opens at once, for 24 hours.
        </p>
        <WarningText>
          Your name and your reason are kept. Information governance and the team manager look into it
          afterwards, and the family can ask who has looked.
        </WarningText>
        {keptSafe && (
          <WarningText>
            Somebody here is kept safe from another person. What you read may show where they are: tell nobody
            of their families, and nobody who works with that person.
          </WarningText>
        )}
        <PageForm frame={frame}>
          <TextArea name="reason" label="What is the emergency?" rows={3} maxLength={1000} />
          <Button variant="warning" preventDoubleClick>
            Open the record
          </Button>
        </PageForm>
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: breakGlass,
      done: ({ person }) => ({
        to: personPath({ person }),
        notice: 'The record is open to you for 24 hours.',
      }),
    }),
  },
})
