import { invalid } from '../../platform/errors.ts'
import type { Capability } from './capabilities.ts'
import type { Role } from './roles.ts'
import { mayEver } from './rules.ts'

export const PRACTICE_DIRECTOR = 'practice-director' satisfies Role

/**
 * What stays with the council where an area is delegated to a Family Help Practice: the front door, decisions about
 * protection (L1717, L1737), and what holds for the whole council. No rule of access gives any of it to the director
 * of a practice.
 */
export const COUNCIL_ONLY = [
  'converse',
  'decide-protection',
  'open-childhood',
  'lift-wall',
  'set-policy',
  'agree-neighbourhoods',
  'delegate-area',
  'manage',
] as const satisfies readonly Capability[]

/**
 * Nobody directs a practice who holds in another role what stays with the council.
 * @throws KithError `invalid` at `path`.
 */
export function mustNotMix(roles: readonly string[], path = 'roles'): void {
  if (!roles.includes(PRACTICE_DIRECTOR)) return
  if (!COUNCIL_ONLY.some((capability) => mayEver(roles, capability))) return
  throw invalid(
    path,
    'The front door and decisions about protection stay with the council (L1737). Somebody who works there, manages a team or answers for the council cannot direct a practice',
  )
}
