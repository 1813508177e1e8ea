import { type AccessRule, allow } from './access-rule.ts'

const PRACTICE = ['practice-director'] as const
const DIRECTS = 'they direct the practice to which the area is delegated (L1735)'

/**
 * What the director of a Family Help Practice may do: what a team manager may for the help of their team's families.
 * What stays with the council is not here (council-only.ts), and is given to those who keep it.
 */
export const PRACTICE_RULES: readonly AccessRule[] = [
  allow('read', PRACTICE, 'team', DIRECTS),
  allow('find', PRACTICE, 'council', 'a family must be found before it can be helped'),
  allow('write', PRACTICE, 'team', DIRECTS),
  allow('lead', PRACTICE, 'team', DIRECTS),
  allow('allocate', PRACTICE, 'team', DIRECTS),
  allow('look-into', PRACTICE, 'team', 'the family may ask them who looked'),
  allow('see-oversight', PRACTICE, 'council', DIRECTS),
  allow('shape-neighbourhoods', PRACTICE, 'council', DIRECTS),
  allow(
    'delegate-area',
    ['director'],
    'council',
    'the Director of Children’s Services delegates an area (L1735)',
  ),
  allow(
    'decide-protection',
    ['expert'],
    'works-with',
    'they make the key decisions where a child may be harmed (L1163)',
  ),
  allow('decide-protection', ['team-manager'], 'team', 'they answer for the team'),
]
