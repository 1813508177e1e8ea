import type { AccessRule } from './access-rule.ts'
import type { Capability } from './capabilities.ts'
import type { Relation } from './roles.ts'
import { ACCESS_RULES } from './rules.ts'

/** How the viewer stands to a child, or to a family. */
export interface Standing {
  relations: ReadonlySet<Relation>
  /** The record is restricted and the viewer is not among those named. */
  restricted: boolean
}

export type Verdict =
  | { allowed: true; rule: AccessRule }
  | { allowed: false; why: 'restricted' | 'no-relation' | 'no-role'; could: Relation[] }

/**
 * The rule that lets these roles do it, or why none does and what would help (a stated purpose, an emergency).
 * Restricted records answer to the people they name, to an emergency, and to those who watch over them.
 */
export function decide(roles: readonly string[], capability: Capability, standing: Standing): Verdict {
  const ofRole = ACCESS_RULES.filter(
    (rule) => rule.capability === capability && rule.roles.some((role) => roles.includes(role)),
  )
  if (ofRole.length === 0) return { allowed: false, why: 'no-role', could: [] }
  const open = standing.restricted ? ofRole.filter(holdsForRestricted) : ofRole
  const rule = open.find(({ relation }) => standing.relations.has(relation))
  if (rule) return { allowed: true, rule }
  return {
    allowed: false,
    why: standing.restricted ? 'restricted' : 'no-relation',
    could: open.map(({ relation }) => relation),
  }
}

const holdsForRestricted = ({ relation, evenRestricted }: AccessRule): boolean =>
  relation === 'emergency' || evenRestricted === true
