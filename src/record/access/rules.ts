import { PRACTICE_RULES } from './practice-rules.ts'
import type { Relation, Role } from './roles.ts'

/** The things that somebody may be allowed to do, in words for the page that shows who can do what. */
export const CAPABILITIES = {
  ask: 'Ask for help, or say that a child may not be safe',
  find: 'Search, and see who works with a family',
  'add-people': 'Bring somebody into the record who is in no family of theirs yet',
  read: 'Open a record',
  write: 'Add to a record',
  lead: 'Lead the help: assessment, plan, intensity, closing',
  spend: 'Spend from the budget for a family, or ask to',
  'hear-feedback': 'Hear what families say of the help, and publish what is done about it',
  'agree-spending': 'Answer where somebody asks for more than their limit',
  oversee: 'Record oversight and supervision',
  'see-oversight': 'See where oversight in the team has gaps',
  allocate: 'Say who works with a family',
  converse: 'Work at the front door',
  'compare-judgements': 'Judge invented stories, and see how differently people judge',
  merge: 'Decide that two records are one person, or undo it',
  import: 'Bring files in',
  returns: 'Check and make the statutory returns, which hold children’s data',
  analyse: 'See counts, comparisons and forecasts, with nobody’s record in them',
  'report-progress': 'Record how far the reform is, its money, and what people say of it',
  'publish-report': 'Publish a report of the reform',
  'place-families': 'Say which team helps a family that came with a file',
  restrict: 'Restrict a record',
  'keep-safe': 'Say who is kept safe from whom, and who works for that person alone',
  'open-childhood': 'Look into the record of a parent’s own childhood, with a reason',
  'lift-wall': 'Decide that somebody no longer has to be kept safe from another',
  'look-into': 'See who has looked at a record',
  'watch-emergencies': 'See which records were opened in an emergency',
  'state-purpose': 'State why a record is needed',
  'break-glass': 'Open a record in an emergency, with a reason',
  'hear-identity':
    'Write down or read what a young person told of their gender identity or orientation, at their wish',
  manage: 'Look after accounts and teams',
  'keep-community': 'Keep the directory of what neighbourhoods have, and offers to everybody',
  coordinate: 'Look after volunteers, link-ups and time credits',
  'keep-programmes': 'Say which support is reached directly, and who works in it',
  enrol: 'Enrol somebody in support without the front door, at their wish',
  'keep-workforce': 'Look after who works here: posts, absences, vacancies',
  'set-policy': 'Set what the council may set for itself: footprints, limits, disciplines, reminders',
  'read-published': 'Read what the council has published, without signing in',
  'see-neighbourhoods': 'See how the council is divided, and where families can walk in',
  'shape-neighbourhoods': 'Draw neighbourhoods, hear those who live there, and write what is needed',
  'agree-neighbourhoods': 'Agree what was drawn, and publish what was found to be needed',
  'delegate-area': 'Delegate an area to a Family Help Practice, and take it back',
  'decide-protection': 'Decide that an expert in protection is no longer needed',
  'be-signed-in': 'See what concerns yourself: home, drafts, the rules of access',
} as const

export type Capability = keyof typeof CAPABILITIES

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
