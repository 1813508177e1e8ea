import { Button, Link, TextArea, WarningText } from '../../../platform/kit/index.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { may } from '../../../record/access/index.ts'
import { beginSafetyPath, conversationPath } from '../../paths.ts'
import { beginSafetyChecks } from '../begin-safety-checks.ts'

/** Begins checks at once, whatever else is open in the conversation. */
export const beginSafetyPage = page({
  path: beginSafetyPath,
  title: 'Begin checks about safety',
  may: may('converse'),
  trail: (_, { conversation = '' }) => [{ text: 'Conversation', href: conversationPath({ conversation }) }],
  read: async () => ({}),
  view: (_, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <PageForm frame={frame}>
          <h1 class="govuk-heading-l">Begin checks about safety</h1>
          <WarningText>
            If a child is in danger now, call <Link href="tel:999">999</Link> first.
          </WarningText>
          <p class="govuk-body">
            This puts the conversation on the list of the Expert Child Protection Practitioners. Call one of
            them too if it cannot wait.
          </p>
          <TextArea
            name="because"
            label="What makes you think that a child may be suffering significant harm?"
            rows={5}
          />
          <TextArea name="doneNow" label="What have you done at once? (optional)" rows={3} />
          <Button preventDoubleClick>Begin checks</Button>
        </PageForm>
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: beginSafetyChecks,
      done: ({ conversation }) => ({
        to: conversationPath({ conversation }),
        notice: 'Checks began. The Expert Child Protection Practitioners see it on their list.',
      }),
    }),
  },
})
