import { type AccessRule, allow } from './access-rule.ts'
import { PRACTICE_RULES } from './practice-rules.ts'

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
  allow('ask', ['public', ...STAFF, ...BESIDE], 'council', 'anyone may ask for help'),
  allow('be-signed-in', [...STAFF, ...BESIDE], 'council', 'it is their own'),
  allow('find', FINDERS, 'council', 'a family must be found before it can be helped'),
  allow(
    'add-people',
    ['front-door', 'team-manager', 'expert', 'director', 'records-officer'],
    'council',
    'their work reaches beyond one team',
  ),

  allow('read', HELPERS, 'works-with', 'they help this family'),
  allow('read', TEAM, 'team', 'their team helps this family'),
  allow('read', HELPERS, 'works-for', 'they work for this person alone'),
  allow(
    'read',
    ['front-door', 'expert', 'team-manager', 'director', 'records-officer'],
    'purpose',
    'they stated a purpose',
  ),
  allow('read', URGENT, 'emergency', 'they broke the glass'),

  allow(
    'hear-identity',
    HELPERS,
    'works-with',
    'the young person told them, or somebody who helps beside them',
  ),

  allow('write', HELPERS, 'works-with', 'they help this family'),
  allow('write', TEAM, 'team', 'their team helps this family'),
  allow('write', HELPERS, 'works-for', 'they work for this person alone'),
  allow('write', ['front-door', 'expert', 'records-officer'], 'purpose', 'they stated a purpose'),
  allow('write', URGENT, 'emergency', 'urgent protective action is never blocked'),

  allow('lead', ['key-worker', 'social-worker', 'team-manager'], 'works-with', 'they help this family'),
  allow('lead', ['social-worker', 'team-manager'], 'team', 'they oversee the help of their team'),

  allow('spend', TEAM, 'works-with', 'whoever helps has a budget to help with (L1606)'),
  allow('spend', TEAM, 'team', 'their team helps this family'),
  allow('agree-spending', ['team-manager'], 'team', 'they answer for the team’s budget'),
  allow(
    'agree-spending',
    ['team-manager', 'director'],
    'purpose',
    'they answer where the team’s manager asked',
  ),

  allow('oversee', ['social-worker'], 'works-with', 'a social worker oversees every family (L1142)'),
  allow('oversee', ['social-worker'], 'team', 'a social worker oversees every family (L1142)'),

  allow('see-oversight', ['social-worker', 'team-manager'], 'council', 'they oversee the help of their team'),

  allow('allocate', ['team-manager'], 'team', 'they deploy their team'),
  allow('allocate', ['team-manager', 'front-door'], 'purpose', 'they open help for a family'),
  allow(
    'allocate',
    ['key-worker', 'social-worker', 'expert'],
    'works-with',
    'whoever helps may ask others to join',
  ),

  allow('converse', ['front-door', 'team-manager', 'expert'], 'council', 'they work at the front door'),
  allow(
    'compare-judgements',
    [...HELPERS, 'front-door', 'director'],
    'council',
    'whoever judges learns from how others do (L839)',
  ),
  allow('merge', ['records-officer'], 'council', 'they keep records whole'),
  allow('import', ['records-officer'], 'council', 'they bring files in'),
  allow(
    'returns',
    ['analyst', 'records-officer'],
    'council',
    'the council must send its returns (Children Act 1989, s83)',
  ),
  allow(
    'analyse',
    ['analyst', 'records-officer', 'director', 'team-manager'],
    'council',
    'numbers are for learning, and name nobody',
  ),
  allow(
    'report-progress',
    ['director', 'analyst'],
    'council',
    'they answer for the reform, or write for those who do (L10058)',
  ),
  allow(
    'hear-feedback',
    ['director', 'analyst'],
    'council',
    'they work with no family, so they may hear what families say of those who do',
  ),
  allow('publish-report', ['director'], 'council', 'they answer for what the council says (L10080)'),
  allow(
    'place-families',
    ['team-manager', 'director', 'records-officer'],
    'council',
    'a family that came with a file is in no team yet',
  ),

  allow('restrict', ['team-manager'], 'team', 'they answer for the team'),
  {
    ...allow('restrict', ['information-governance'], 'council', 'they watch over access'),
    evenRestricted: true,
  },

  allow('keep-safe', HELPERS, 'works-with', 'they help this family'),
  allow('keep-safe', TEAM, 'team', 'their team helps this family'),
  allow('keep-safe', URGENT, 'emergency', 'urgent protective action is never blocked'),
  allow(
    'open-childhood',
    ['expert'],
    'works-with',
    'they make the key decisions where a child may be harmed (L1163)',
  ),
  allow(
    'open-childhood',
    ['expert'],
    'purpose',
    'they make the key decisions where a child may be harmed (L1163)',
  ),
  allow('lift-wall', ['team-manager', 'expert'], 'works-with', 'they answer for safety'),
  allow('lift-wall', ['team-manager'], 'team', 'they answer for the team'),

  {
    ...allow('look-into', ['information-governance'], 'council', 'they watch over access'),
    evenRestricted: true,
  },
  allow('look-into', HELPERS, 'works-with', 'the family may ask them who looked'),
  allow('look-into', TEAM, 'team', 'the family may ask them who looked'),

  allow('watch-emergencies', ['information-governance'], 'council', 'they watch over access'),
  allow('watch-emergencies', ['team-manager'], 'council', 'they answer for the team, and see its own'),

  allow(
    'state-purpose',
    ['front-door', 'expert', 'team-manager', 'director', 'records-officer'],
    'council',
    'their work reaches beyond one team',
  ),
  allow('break-glass', URGENT, 'council', 'urgent protective action is never blocked'),
  allow('manage', ['administrator', 'director'], 'council', 'they look after accounts'),
  allow(
    'keep-community',
    ['key-worker', 'social-worker', 'team-manager', 'front-door', 'community-coordinator'],
    'council',
    'they know what their neighbourhood has (L1617)',
  ),
  allow(
    'coordinate',
    ['community-coordinator'],
    'council',
    'they answer for whom a family lets into their home (L1640)',
  ),
  allow(
    'keep-programmes',
    ['community-coordinator', 'director'],
    'council',
    'they know which support needs no front door (L1423)',
  ),
  allow(
    'enrol',
    ['partner', 'front-door'],
    'council',
    'some support is reached without the front door (L1423)',
  ),
  allow('help-young-people', TEAM, 'council', 'they help young people, and see their own team’s (L2464)'),
  allow(
    'keep-workforce',
    ['director', 'administrator'],
    'council',
    'the council answers for who works with families',
  ),
  allow('set-policy', ['director'], 'council', 'they answer for how the council helps'),
  allow('read-published', ['public', ...STAFF, ...BESIDE], 'council', 'it is published'),
  allow('see-neighbourhoods', [...STAFF, ...BESIDE], 'council', 'it is about places, and nobody’s record'),
  allow(
    'shape-neighbourhoods',
    ['team-manager', 'analyst', 'director'],
    'council',
    'they shape help to local need (L1771)',
  ),
  allow('agree-neighbourhoods', ['director'], 'council', 'local areas decide the footprint (L1713)'),
  ...PRACTICE_RULES,
]

/** May anybody with these roles ever do it? For navigation and the permission page. */
export function mayEver(roles: readonly string[], capability: string): boolean {
  return ACCESS_RULES.some(
    (rule) => rule.capability === capability && rule.roles.some((role) => roles.includes(role)),
  )
}
