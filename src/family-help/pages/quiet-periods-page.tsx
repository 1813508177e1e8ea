import { Button, TextField } from '../../platform/kit/index.ts'
import { form, page } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { may } from '../../record/access/index.ts'
import { readQuietPeriods } from '../oversight/quiet-periods.ts'
import { setQuietPeriods } from '../oversight/set-quiet-periods.ts'
import { homePath, quietPeriodPath } from '../paths.ts'

/** The council says when it wants to be reminded. */
export const quietPeriodsPage = page({
  path: quietPeriodPath,
  title: 'When to be reminded',
  may: may('manage'),
  read: (viewer) => readQuietPeriods(viewer),
  trail: () => [{ text: 'Home', href: homePath() }],
  view: (quiet, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">When to be reminded</h1>
        <p class="govuk-body">
          These are reminders to ask after a family. They are not deadlines, and nothing is ever counted as
          late.
        </p>
        <PageForm frame={frame} version={quiet.version} start={{ ...quiet }}>
          <TextField
            name="contactDays"
            label="Days without recorded contact"
            width={4}
            inputmode="numeric"
            suffix="days"
          />
          <TextField
            name="supervisionDays"
            label="Days without supervision"
            width={4}
            inputmode="numeric"
            suffix="days"
          />
          <Button>Save</Button>
        </PageForm>
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: setQuietPeriods,
      done: () => ({ to: quietPeriodPath(), notice: 'The days are saved.' }),
    }),
  },
})
