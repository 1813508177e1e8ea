import { Link } from '../../../platform/kit/index.ts'
import { leaveFamilyPath, startFamilyPath } from '../../families/paths.ts'
import { familyPath } from '../../paths.ts'
import type { Front } from '../front.ts'

/** The families that somebody is in, and who works with them. */
export function Families({ person, families, canWrite }: Front) {
  return (
    <section class="govuk-!-margin-bottom-6">
      <h2 class="govuk-heading-m">Family</h2>
      {families.length === 0 && <p class="govuk-body">In no family on the record.</p>}
      {families.map(({ id, name, team, keyWorker }) => (
        <p class="govuk-body">
          <Link href={familyPath({ family: id })}>{name} family</Link>
          <br />
          {keyWorker ? `Key worker: ${keyWorker}` : 'Nobody works with them now'}
          {team && `, ${team}`}
          {canWrite && (
            <>
              <br />
              <Link href={leaveFamilyPath({ family: id, person: person.id })} hiddenText={`: ${name}`}>
                No longer in this family
              </Link>
            </>
          )}
        </p>
      ))}
      {families.length === 0 && canWrite && (
        <p class="govuk-body">
          <Link href={startFamilyPath({ person: person.id })}>Start a family on the record</Link>
        </p>
      )}
    </section>
  )
}
