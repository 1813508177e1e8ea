import type { AccessRule } from './rules.ts'

const PRACTICE = ['practice-director'] as const
const DIRECTS = 'they direct the practice to which the area is delegated (L1735)'

/**
 * What the director of a Family Help Practice may do: what a team manager may for the help of their team's families.
 * What stays with the council is not here (council-only.ts), and is given to those who keep it.
 */
export const PRACTICE_RULES: readonly AccessRule[] = [
  { capability: 'read', roles: PRACTICE, relation: 'team', because: DIRECTS },
  {
    capability: 'find',
    roles: PRACTICE,
    relation: 'council',
    because: 'a family must be found before it can be helped',
  },
  { capability: 'write', roles: PRACTICE, relation: 'team', because: DIRECTS },
  { capability: 'lead', roles: PRACTICE, relation: 'team', because: DIRECTS },
  { capability: 'allocate', roles: PRACTICE, relation: 'team', because: DIRECTS },
  {
    capability: 'look-into',
    roles: PRACTICE,
    relation: 'team',
    because: 'the family may ask them who looked',
  },
  { capability: 'see-oversight', roles: PRACTICE, relation: 'council', because: DIRECTS },
  { capability: 'shape-neighbourhoods', roles: PRACTICE, relation: 'council', because: DIRECTS },
  {
    capability: 'delegate-area',
    roles: ['director'],
    relation: 'council',
    because: 'the Director of Children’s Services delegates an area (L1735)',
  },
  {
    capability: 'decide-protection',
    roles: ['expert'],
    relation: 'works-with',
    because: 'they make the key decisions where a child may be harmed (L1163)',
  },
  {
    capability: 'decide-protection',
    roles: ['team-manager'],
    relation: 'team',
    because: 'they answer for the team',
  },
]
