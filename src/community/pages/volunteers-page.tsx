import { Button, Link, Table, WideTable } from '../../platform/kit/index.ts'
import { page } from '../../platform/pages/page.ts'
import { shortDay } from '../../platform/time/words.ts'
import { may } from '../../record/access/index.ts'
import { newVolunteerPath, volunteerPath, volunteersPath } from '../paths.ts'
import { readVolunteers, sharesInWords, type Volunteer } from '../volunteers/read-volunteers.ts'
import { CommunityNav } from './community-nav.tsx'

/** Neighbours who share their time: what they share, and whether they may visit yet. */
export const volunteersPage = page({
  path: volunteersPath,
  title: 'Volunteers',
  may: may('coordinate'),
  read: readVolunteers,
  view: (volunteers, { actor }) => (
    <>
      <h1 class="govuk-heading-l">Volunteers</h1>
      <CommunityNav here={volunteersPath()} roles={actor.roles} />
      <p class="govuk-body">
        Neighbours who share their time. They are in nobody’s record, and nothing of theirs is looked for
        there.
      </p>
      <Button href={newVolunteerPath()}>Add somebody</Button>
      {volunteers.length === 0 ? (
        <p class="govuk-body">Nobody yet.</p>
      ) : (
        <WideTable label="Volunteers">
          <Table
            head={['Name', 'Shares', 'Neighbourhood', 'Families now', 'May visit']}
            rows={volunteers.map((volunteer) => [
              <Link href={volunteerPath({ volunteer: volunteer.id })}>{volunteer.name}</Link>,
              sharesInWords(volunteer.shares),
              volunteer.neighbourhoodName ?? '',
              String(volunteer.families),
              stateOf(volunteer),
            ])}
          />
        </WideTable>
      )}
    </>
  ),
})

const stateOf = ({ leftOn, missing }: Volunteer): string => {
  if (leftOn) return `Left on ${shortDay(leftOn)}`
  return missing.length === 0 ? 'Yes' : missing.join('. ')
}
