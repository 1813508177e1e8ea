import { KithError } from '../../platform/errors.ts'
import { Button, TextField } from '../../platform/kit/index.ts'
import { form, page } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { may, subject } from '../../record/access/index.ts'
import { readAllocations } from '../../record/involvements/involvement.ts'
import { endPart } from '../allocation/end-part.ts'
import { readHead } from '../families/head.ts'
import { backTo, familyName } from '../parts/family-frame.tsx'
import { endPartPath, workersPath } from '../paths.ts'

/** Somebody who had joined leaves again. */
export const endPartPage = page({
  path: endPartPath,
  inWords: 'Form to end somebody’s part in the help',
  may: may('allocate', subject.family()),
  async read(viewer, { family = '', allocation = '' }) {
    const head = await readHead(viewer, family)
    const parts = head.help ? await readAllocations(viewer, head.help.id) : []
    const part = parts.find(({ id }) => id === allocation)
    if (!part)
      throw new KithError('not-found', 'There is no such part. Choose from who works with the family.')
    return { head, part }
  },
  title: ({ part }) => `End the part of ${part.worker.name}`,
  trail: ({ head }) => backTo('Who works with us', workersPath({ family: head.id })),
  view: ({ head, part }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <span class="govuk-caption-l">{familyName(head)}</span>
        <h1 class="govuk-heading-l">End the part of {part.worker.name}</h1>
        <PageForm frame={frame}>
          <TextField name="reason" label="Why does it end?" hint="The family may read it." />
          <Button>End their part</Button>
        </PageForm>
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: endPart,
      done: ({ family }) => ({ to: workersPath({ family }), notice: 'Their part has ended.' }),
    }),
  },
})
