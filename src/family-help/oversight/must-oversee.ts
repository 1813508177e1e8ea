import { KithError } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/operations/operation.ts'

const ROLES = ['social-worker', 'team-manager']

/** Oversight is a social worker's and the team manager's. @throws KithError `not-found`, as for any page that is not one's own. */
export function mustOversee({ actor }: Viewer): void {
  if (actor.roles.some((role) => ROLES.includes(role))) return
  throw new KithError(
    'not-found',
    'Oversight is for social workers and team managers. Go back to your home page.',
  )
}
