import { Table, WideTable } from '../../../platform/kit/index.ts'
import { type Relation, ROLES } from '../roles.ts'
import { type Reader, rolesThatCould } from '../who-can-see.ts'

/** Who can open a record today, by name and why; and the roles that could, with a purpose or in an emergency. */
export function Readers({ readers, restricted }: { readers: readonly Reader[]; restricted: boolean }) {
  return (
    <>
      {readers.length === 0 ? (
        <p class="govuk-body">Nobody can open it today without saying why.</p>
      ) : (
        <WideTable label="Who can see this today">
          <Table
            head={['Name', 'Work', 'Why']}
            rows={readers.map(({ name, discipline, rule }) => [
              name,
              discipline ?? '',
              `Because ${rule.because}`,
            ])}
          />
        </WideTable>
      )}
      {rolesThatCould(restricted).map(({ relation, roles }) => (
        <p class="govuk-body">
          {COULD[relation]} {roles.map(titleOf).join(', ')}.
        </p>
      ))}
    </>
  )
}

const COULD: Partial<Record<Relation, string>> = {
  purpose: 'After saying why, these could open it for twelve hours:',
  emergency: 'In an emergency, with a reason that is looked into, these could open it for a day:',
}

const titleOf = (role: keyof typeof ROLES): string => ROLES[role].split(':')[0]!
