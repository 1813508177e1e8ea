import type { Permission } from '../../src/platform/operations/operation.ts'
import { ACCESS_RULES, type Relation, type Role } from '../../src/record/access/index.ts'
import type { ActorName } from '../../src/record/testing/world.ts'

/** How somebody stands to one person or one family. */
interface Standing {
  relations: readonly Relation[]
  /** The record is restricted, and they are not named. */
  restricted?: true
}

/** How each persona stands to one person or one family: said by hand, not asked of the code under test. */
export type Standings = Record<ActorName | 'public', Standing>

export type Persona = keyof Standings

const outside: Standing = { relations: ['council'] }
const inTeam: Standing = { relations: ['team', 'council'] }
const helper: Standing = { relations: ['works-with', 'team', 'council'] }

/** The family that the key worker and the social worker help, in the team of the colleague and the manager. */
export const HELPED: Standings = {
  'key-worker': helper,
  colleague: inTeam,
  'social-worker': helper,
  'team-manager': inTeam,
  'practice-director': inTeam,
  stranger: outside,
  'front-door': outside,
  expert: outside,
  'records-officer': outside,
  analyst: outside,
  'information-governance': outside,
  director: outside,
  administrator: outside,
  coordinator: outside,
  partner: outside,
  public: outside,
}

export const PERSONAS = Object.keys(HELPED) as Persona[]

const each = (standing: (name: Persona) => Standing): Standings =>
  Object.fromEntries(PERSONAS.map((name) => [name, standing(name)])) as Standings

/** Nobody helps them, and nobody has said why they need the record. */
export const NOBODYS = each(() => outside)

/** A child of the helped family whose record is restricted to the key worker. */
export const CLOSED = each((name) =>
  name === 'key-worker' ? HELPED[name] : { ...HELPED[name], restricted: true },
)

/** Everybody who has an account holds a grant, whether or not their role makes use of one. */
const granted = (relation: Relation) =>
  each((name) => (name === 'public' ? outside : { relations: ['council', relation] }))

export const PURPOSE = granted('purpose')
export const EMERGENCY = granted('emergency')

/** Restricted to nobody who is asked here, and opened in an emergency. */
export const CLOSED_EMERGENCY = each((name) => ({ ...EMERGENCY[name], restricted: true }))

/** What the table says of somebody with these roles who stands so. */
export function holds(roles: readonly string[], capability: string, standing: Standing): boolean {
  return ACCESS_RULES.some(
    (rule) =>
      rule.capability === capability &&
      rule.roles.some((role: Role) => roles.includes(role)) &&
      standing.relations.includes(rule.relation) &&
      (!standing.restricted || rule.relation === 'emergency' || rule.evenRestricted === true),
  )
}

/** Open where one of several people is open; what it says of the others is the page's to hide. All else asks for each. */
export const ONE_IS_ENOUGH = ['page /notes/:note']

/** What the table says of a thing that is about these people or families. */
export function expected(
  roles: readonly string[],
  name: Persona,
  { capability }: Permission,
  about: readonly Standings[],
  oneIsEnough = false,
): boolean {
  const answers = about.map((standings) => holds(roles, capability, standings[name]))
  return oneIsEnough ? answers.some(Boolean) : answers.every(Boolean)
}
