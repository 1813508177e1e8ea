import { Button, Link } from '../../../platform/kit/index.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { may } from '../../../record/access/index.ts'
import { checkPath, checksPath, removeCheckPath } from '../paths.ts'
import { type Check, ownCheck } from '../read-checks.ts'
import { removeCheck } from '../remove-check.ts'

/** Asks once whether a check is to go before its day is over. */
export const removeCheckPage = page({
  path: removeCheckPath,
  title: 'Remove this check',
  may: may('returns'),
  trail: (check: Check) => [{ text: check.name, href: checkPath({ check: check.id }) }],
  read: (viewer, { check = '' }) => ownCheck(viewer, check),
  view: (check, frame) => (
    <>
      <h1 class="govuk-heading-l">Remove this check</h1>
      <p class="govuk-body">
        What was found in {check.name} is removed at once. Your own files stay where they are.
      </p>
      <PageForm frame={frame}>
        <Button>Remove it</Button>
      </PageForm>
      <p class="govuk-body">
        <Link href={checkPath({ check: check.id })}>Keep it</Link>
      </p>
    </>
  ),
  forms: {
    main: form({
      operation: removeCheck,
      input: (_, { check }) => ({ check }),
      done: () => ({ to: checksPath(), notice: 'The check and what was found are removed.' }),
    }),
  },
})
