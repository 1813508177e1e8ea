import type { Capability } from './capabilities.ts'
import { PRACTICE_RULES } from './practice-rules.ts'
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

const HELPERS = ['key-worker', 'social-worker', 'team-manager', 'expert'] as const
const TEAM = ['key-worker', 'social-worker', 'team-manager'] as const
const URGENT = ['key-worker', 'social-worker', 'team-manager', 'front-door', 'expert', 'director'] as const
const STAFF = [
  ...URGENT,
  'records-officer',
  'analyst',
  'information-governance',
  'administrator',
  'practice-director',
] as const
const BESIDE = ['community-coordinator', 'partner'] as const
const FINDERS = [...URGENT, 'records-officer'] as const

/**
 * Who may do what. Denied unless a line allows it. The first line that fits decides and is written into the access
 * log. A restricted record answers only to the people it names, to an emergency, and to those who watch over it
 * (see decide.ts).
 */
export const ACCESS_RULES: readonly AccessRule[] = [
  {
    capability: 'ask',
    roles: ['public', ...STAFF, ...BESIDE],
    relation: 'council',
    because: 'anyone may ask for help',
  },
  {
    capability: 'be-signed-in',
    roles: [...STAFF, ...BESIDE],
    relation: 'council',
    because: 'it is their own',
  },
  {
    capability: 'find',
    roles: FINDERS,
    relation: 'council',
    because: 'a family must be found before it can be helped',
  },
  {
    capability: 'add-people',
    roles: ['front-door', 'team-manager', 'expert', 'director', 'records-officer'],
    relation: 'council',
    because: 'their work reaches beyond one team',
  },

  { capability: 'read', roles: HELPERS, relation: 'works-with', because: 'they help this family' },
  { capability: 'read', roles: TEAM, relation: 'team', because: 'their team helps this family' },
  {
    capability: 'read',
    roles: HELPERS,
    relation: 'works-for',
    because: 'they work for this person alone',
  },
  {
    capability: 'read',
    roles: ['front-door', 'expert', 'team-manager', 'director', 'records-officer'],
    relation: 'purpose',
    because: 'they stated a purpose',
  },
  { capability: 'read', roles: URGENT, relation: 'emergency', because: 'they broke the glass' },

  {
    capability: 'hear-identity',
    roles: HELPERS,
    relation: 'works-with',
    because: 'the young person told them, or somebody who helps beside them',
  },

  { capability: 'write', roles: HELPERS, relation: 'works-with', because: 'they help this family' },
  { capability: 'write', roles: TEAM, relation: 'team', because: 'their team helps this family' },
  {
    capability: 'write',
    roles: HELPERS,
    relation: 'works-for',
    because: 'they work for this person alone',
  },
  {
    capability: 'write',
    roles: ['front-door', 'expert', 'records-officer'],
    relation: 'purpose',
    because: 'they stated a purpose',
  },
  {
    capability: 'write',
    roles: URGENT,
    relation: 'emergency',
    because: 'urgent protective action is never blocked',
  },

  {
    capability: 'lead',
    roles: ['key-worker', 'social-worker', 'team-manager'],
    relation: 'works-with',
    because: 'they help this family',
  },
  {
    capability: 'lead',
    roles: ['social-worker', 'team-manager'],
    relation: 'team',
    because: 'they oversee the help of their team',
  },

  {
    capability: 'spend',
    roles: TEAM,
    relation: 'works-with',
    because: 'whoever helps has a budget to help with (L1606)',
  },
  {
    capability: 'spend',
    roles: TEAM,
    relation: 'team',
    because: 'their team helps this family',
  },
  {
    capability: 'agree-spending',
    roles: ['team-manager'],
    relation: 'team',
    because: 'they answer for the team’s budget',
  },
  {
    capability: 'agree-spending',
    roles: ['team-manager', 'director'],
    relation: 'purpose',
    because: 'they answer where the team’s manager asked',
  },

  {
    capability: 'oversee',
    roles: ['social-worker'],
    relation: 'works-with',
    because: 'a social worker oversees every family (L1142)',
  },
  {
    capability: 'oversee',
    roles: ['social-worker'],
    relation: 'team',
    because: 'a social worker oversees every family (L1142)',
  },

  {
    capability: 'see-oversight',
    roles: ['social-worker', 'team-manager'],
    relation: 'council',
    because: 'they oversee the help of their team',
  },

  { capability: 'allocate', roles: ['team-manager'], relation: 'team', because: 'they deploy their team' },
  {
    capability: 'allocate',
    roles: ['team-manager', 'front-door'],
    relation: 'purpose',
    because: 'they open help for a family',
  },
  {
    capability: 'allocate',
    roles: ['key-worker', 'social-worker', 'expert'],
    relation: 'works-with',
    because: 'whoever helps may ask others to join',
  },

  {
    capability: 'converse',
    roles: ['front-door', 'team-manager', 'expert'],
    relation: 'council',
    because: 'they work at the front door',
  },
  {
    capability: 'compare-judgements',
    roles: [...HELPERS, 'front-door', 'director'],
    relation: 'council',
    because: 'whoever judges learns from how others do (L839)',
  },
  {
    capability: 'merge',
    roles: ['records-officer'],
    relation: 'council',
    because: 'they keep records whole',
  },
  { capability: 'import', roles: ['records-officer'], relation: 'council', because: 'they bring files in' },
  {
    capability: 'returns',
    roles: ['analyst', 'records-officer'],
    relation: 'council',
    because: 'the council must send its returns (Children Act 1989, s83)',
  },
  {
    capability: 'analyse',
    roles: ['analyst', 'records-officer', 'director', 'team-manager'],
    relation: 'council',
    because: 'numbers are for learning, and name nobody',
  },
  {
    capability: 'report-progress',
    roles: ['director', 'analyst'],
    relation: 'council',
    because: 'they answer for the reform, or write for those who do (L10058)',
  },
  {
    capability: 'hear-feedback',
    roles: ['director', 'analyst'],
    relation: 'council',
    because: 'they work with no family, so they may hear what families say of those who do',
  },
  {
    capability: 'publish-report',
    roles: ['director'],
    relation: 'council',
    because: 'they answer for what the council says (L10080)',
  },
  {
    capability: 'place-families',
    roles: ['team-manager', 'director', 'records-officer'],
    relation: 'council',
    because: 'a family that came with a file is in no team yet',
  },

  { capability: 'restrict', roles: ['team-manager'], relation: 'team', because: 'they answer for the team' },
  {
    capability: 'restrict',
    roles: ['information-governance'],
    relation: 'council',
    because: 'they watch over access',
    evenRestricted: true,
  },

  { capability: 'keep-safe', roles: HELPERS, relation: 'works-with', because: 'they help this family' },
  { capability: 'keep-safe', roles: TEAM, relation: 'team', because: 'their team helps this family' },
  {
    capability: 'keep-safe',
    roles: URGENT,
    relation: 'emergency',
    because: 'urgent protective action is never blocked',
  },
  {
    capability: 'open-childhood',
    roles: ['expert'],
    relation: 'works-with',
    because: 'they make the key decisions where a child may be harmed (L1163)',
  },
  {
    capability: 'open-childhood',
    roles: ['expert'],
    relation: 'purpose',
    because: 'they make the key decisions where a child may be harmed (L1163)',
  },
  {
    capability: 'lift-wall',
    roles: ['team-manager', 'expert'],
    relation: 'works-with',
    because: 'they answer for safety',
  },
  { capability: 'lift-wall', roles: ['team-manager'], relation: 'team', because: 'they answer for the team' },

  {
    capability: 'look-into',
    roles: ['information-governance'],
    relation: 'council',
    because: 'they watch over access',
    evenRestricted: true,
  },
  {
    capability: 'look-into',
    roles: HELPERS,
    relation: 'works-with',
    because: 'the family may ask them who looked',
  },
  { capability: 'look-into', roles: TEAM, relation: 'team', because: 'the family may ask them who looked' },

  {
    capability: 'watch-emergencies',
    roles: ['information-governance'],
    relation: 'council',
    because: 'they watch over access',
  },
  {
    capability: 'watch-emergencies',
    roles: ['team-manager'],
    relation: 'council',
    because: 'they answer for the team, and see its own',
  },

  {
    capability: 'state-purpose',
    roles: ['front-door', 'expert', 'team-manager', 'director', 'records-officer'],
    relation: 'council',
    because: 'their work reaches beyond one team',
  },
  {
    capability: 'break-glass',
    roles: URGENT,
    relation: 'council',
    because: 'urgent protective action is never blocked',
  },
  {
    capability: 'manage',
    roles: ['administrator', 'director'],
    relation: 'council',
    because: 'they look after accounts',
  },
  {
    capability: 'keep-community',
    roles: ['key-worker', 'social-worker', 'team-manager', 'front-door', 'community-coordinator'],
    relation: 'council',
    because: 'they know what their neighbourhood has (L1617)',
  },
  {
    capability: 'coordinate',
    roles: ['community-coordinator'],
    relation: 'council',
    because: 'they answer for whom a family lets into their home (L1640)',
  },
  {
    capability: 'keep-programmes',
    roles: ['community-coordinator', 'director'],
    relation: 'council',
    because: 'they know which support needs no front door (L1423)',
  },
  {
    capability: 'enrol',
    roles: ['partner', 'front-door'],
    relation: 'council',
    because: 'some support is reached without the front door (L1423)',
  },
  {
    capability: 'help-young-people',
    roles: TEAM,
    relation: 'council',
    because: 'they help young people, and see their own team’s (L2464)',
  },
  {
    capability: 'keep-workforce',
    roles: ['director', 'administrator'],
    relation: 'council',
    because: 'the council answers for who works with families',
  },
  {
    capability: 'set-policy',
    roles: ['director'],
    relation: 'council',
    because: 'they answer for how the council helps',
  },
  {
    capability: 'read-published',
    roles: ['public', ...STAFF, ...BESIDE],
    relation: 'council',
    because: 'it is published',
  },
  {
    capability: 'see-neighbourhoods',
    roles: [...STAFF, ...BESIDE],
    relation: 'council',
    because: 'it is about places, and nobody’s record',
  },
  {
    capability: 'shape-neighbourhoods',
    roles: ['team-manager', 'analyst', 'director'],
    relation: 'council',
    because: 'they shape help to local need (L1771)',
  },
  {
    capability: 'agree-neighbourhoods',
    roles: ['director'],
    relation: 'council',
    because: 'local areas decide the footprint (L1713)',
  },
  ...PRACTICE_RULES,
]

/** May anybody with these roles ever do it? For navigation and the permission page. */
export function mayEver(roles: readonly string[], capability: string): boolean {
  return ACCESS_RULES.some(
    (rule) => rule.capability === capability && rule.roles.some((role) => roles.includes(role)),
  )
}
