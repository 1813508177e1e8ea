import { Button, RadioGroup, TextField } from '../../platform/kit/index.ts'
import { form, page } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { may, subject } from '../../record/access/index.ts'
import { choicesOf } from '../../record/codes.ts'
import { familyPath } from '../../record/paths.ts'
import { changeIntensity, INTENSITY_WORDS } from '../allocation/change-intensity.ts'
import { readHead } from '../families/head.ts'
import { backTo, familyName } from '../parts/family-frame.tsx'
import { intensityPath } from '../paths.ts'

/** More or less help inside the same help. */
export const intensityPage = page({
  path: intensityPath,
  title: 'How much help',
  may: may('lead', subject.family()),
  read: (viewer, { family = '' }) => readHead(viewer, family),
  trail: (head) => backTo(familyName(head), familyPath({ family: head.id })),
  view: (head, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <span class="govuk-caption-l">{familyName(head)}</span>
        <h1 class="govuk-heading-l">How much help</h1>
        <p class="govuk-body">
          It changes inside the same help: nothing begins again, and nobody new takes over.
        </p>
        <PageForm frame={frame} version={head.help?.version} start={{ intensity: head.help?.intensity }}>
          <RadioGroup name="intensity" label="How much help now?" items={choicesOf(INTENSITY_WORDS)} />
          <TextField name="why" label="Why?" hint="The family may read it." />
          <Button>Save</Button>
        </PageForm>
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: changeIntensity,
      done: ({ family }) => ({ to: familyPath({ family }), notice: 'How much help is saved.' }),
    }),
  },
})
