import { CheckboxGroup, SelectField } from '../../../platform/kit/index.ts'
import { ROLES, type Role } from '../../access/index.ts'
import type { Team } from '../../families/teams.ts'
import { GRANTABLE } from '../open-account.ts'

/** What somebody is here for, and in which team. */
export function RoleFields({ teams }: { teams: readonly Team[] }) {
  return (
    <>
      <CheckboxGroup
        name="roles"
        label="Roles"
        hint="What they may do follows from these. Give as few as their work needs."
        items={GRANTABLE.map((role) => ({ value: role, text: ROLES[role] }))}
      />
      <SelectField
        name="team"
        label="Team"
        items={[{ value: '', text: 'No team' }, ...teams.map(({ id, name }) => ({ value: id, text: name }))]}
      />
    </>
  )
}

/** "Key worker, Data and records officer". */
export const rolesInWords = (roles: readonly string[]): string =>
  roles.map((role) => (ROLES[role as Role] ?? role).split(':')[0]).join(', ')
