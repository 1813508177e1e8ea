import { Button, TextField } from '../../../platform/kit/index.ts'
import { plainPounds } from '../../../platform/money.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { may } from '../../../record/access/index.ts'
import { limitsPath } from '../../paths.ts'
import { type RoleLimit, readLimits, SPENDING_ROLES } from '../limits.ts'
import { setSpendingLimit } from '../set-spending-limit.ts'

const input = (role: RoleLimit['role']) =>
  form({
    operation: setSpendingLimit,
    input: (values) => ({ ...values, role }),
    done: () => ({
      to: limitsPath(),
      notice: `The limit of a ${SPENDING_ROLES[role].toLowerCase()} is saved.`,
    }),
  })

/** The council says what each role spends without asking. */
export const limitsPage = page({
  path: limitsPath,
  title: 'What workers may spend',
  may: may('manage'),
  read: readLimits,
  trail: () => [{ text: 'Home', href: '/' }],
  view: (limits, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">What workers may spend</h1>
        <p class="govuk-body">
          For a family, without asking anybody. What is more is asked for in one step. The review heard how
          hard it is to get small sums signed off, and names no amounts: they are yours to choose.
        </p>
        {limits.map((limit) => (
          <>
            <h2 class="govuk-heading-m">{SPENDING_ROLES[limit.role]}</h2>
            <PageForm frame={frame} name={limit.role} version={limit.version} start={startOf(limit)}>
              <TextField name="once" label="At once" prefix="£" width={5} inputmode="numeric" />
              <TextField
                name="month"
                label="In a month, all families together"
                prefix="£"
                width={5}
                inputmode="numeric"
              />
              <Button variant="secondary">Save</Button>
            </PageForm>
          </>
        ))}
      </div>
    </div>
  ),
  forms: {
    'key-worker': input('key-worker'),
    'social-worker': input('social-worker'),
    'team-manager': input('team-manager'),
  },
})

const startOf = ({ once, month }: RoleLimit) => ({ once: plainPounds(once), month: plainPounds(month) })
