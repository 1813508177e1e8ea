import type { Capability } from './capabilities.ts'
import type { Relation, Role } from './roles.ts'

/** One line of the permission table: these roles, standing so to the child, may. */
export interface AccessRule {
  capability: Capability
  roles: readonly Role[]
  relation: Relation
  because: string
  /** Holds for a restricted record too: its bearer watches over it and does not read it. */
  evenRestricted?: true
}

/** These roles, standing so to the child, may do this; the reason stands in the access log. */
export const allow = (
  capability: Capability,
  roles: readonly Role[],
  relation: Relation,
  because: string,
): AccessRule => ({ capability, roles, relation, because })
