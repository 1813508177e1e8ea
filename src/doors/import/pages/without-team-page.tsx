import { Button, CheckboxGroup, Link, Pagination, SelectField } from '../../../platform/kit/index.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { dayInWords } from '../../../platform/time/words.ts'
import { may } from '../../../record/access/index.ts'
import { familiesWithoutTeam, takeFamiliesIntoTeam, WAITING_ON_A_PAGE } from '../families-without-team.ts'
import { withoutTeamPath } from '../paths.ts'
import { number } from './run-words.ts'

const pageOf = (asked: string | undefined): number =>
  Math.max(1, Math.min(10_000, Number.parseInt(asked ?? '1', 10) || 1))

/** Families that came with a file and wait for a team. */
export const withoutTeamPage = page({
  path: withoutTeamPath,
  title: 'Families without a team',
  may: may('place-families'),
  read: async (viewer, _params, query) => {
    const at = pageOf(query.page)
    return { at, ...(await familiesWithoutTeam(viewer, at)) }
  },
  view: ({ families, total, teams, at }, frame) => (
    <>
      <h1 class="govuk-heading-l">Families without a team</h1>
      {total === 0 ? (
        <p class="govuk-body">Every family whose help is open has a team. There is nothing to do here.</p>
      ) : (
        <>
          <p class="govuk-body">
            {number(total)} {total === 1 ? 'family has' : 'families have'} open help and no team. Choose those
            that a team takes on; its manager then says who works with them.
          </p>
          <PageForm frame={frame}>
            <CheckboxGroup
              name="families"
              label="Families"
              small
              items={families.map(({ id, name, since, children, inCare }) => ({
                value: id,
                text: name,
                hint: {
                  text: `${children === 1 ? '1 child' : `${children} children`}, since ${dayInWords(since)}${inCare ? ', in care now' : ''}`,
                },
              }))}
            />
            <SelectField
              name="team"
              label="Team"
              emptyText="Choose a team"
              items={teams.map(({ id, name }) => ({ value: id, text: name }))}
            />
            <Button>The team takes them on</Button>
          </PageForm>
          {total > WAITING_ON_A_PAGE && (
            <Pagination
              previous={at > 1 ? { href: withoutTeamPath({}, { page: at - 1 }) } : undefined}
              next={
                at * WAITING_ON_A_PAGE < total ? { href: withoutTeamPath({}, { page: at + 1 }) } : undefined
              }
            />
          )}
        </>
      )}
      <p class="govuk-body">
        <Link href="/families">All families</Link>
      </p>
    </>
  ),
  forms: {
    main: form({
      operation: takeFamiliesIntoTeam,
      done: ({ team, families }) => ({
        to: withoutTeamPath(),
        notice: `${families === 1 ? 'The family is' : `${families} families are`} with ${team} now.`,
      }),
    }),
  },
})
