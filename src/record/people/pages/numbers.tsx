import { Link } from '../../../platform/kit/index.ts'
import { IDENTIFIER_STATES } from '../../codes.ts'
import type { Front } from '../front.ts'
import { addIdentifierPath, identifierPath } from '../paths.ts'

/** The numbers by which somebody is known elsewhere, with how sure they are. */
export function Numbers({ person, identifiers, canWrite }: Front) {
  return (
    <section class="govuk-!-margin-bottom-6">
      <h2 class="govuk-heading-m">Numbers</h2>
      {identifiers.length === 0 && <p class="govuk-body">None on the record.</p>}
      <ul class="govuk-list govuk-list--spaced">
        {identifiers.map(({ id, label, value, state, doubt }) => (
          <li>
            {label}: <strong>{value}</strong>
            <br />
            {IDENTIFIER_STATES[state]}.{' '}
            {canWrite && (
              <Link
                href={identifierPath({ person: person.id, identifier: id })}
                hiddenText={`${label} ${value}`}
              >
                Change
              </Link>
            )}
            {doubt && (
              <>
                <br />
                {doubt}
              </>
            )}
          </li>
        ))}
      </ul>
      {canWrite && (
        <p class="govuk-body">
          <Link href={addIdentifierPath({ person: person.id })}>Add a number</Link>
        </p>
      )}
    </section>
  )
}
