import { ADOPTIVE, FOSTERING, PLACE_PROVIDER, TEMPORARY } from '../../codes/lists.ts'
import type { Setting } from '../../model/setting.ts'
import { type RowRule, rowRule } from '../../rule.ts'
import { orList } from '../words.ts'

const WITH_KIN_OR_COURT = ['P1', 'R2', 'R5']

/** Who provides the home (PLACE_PROVIDER), beside what kind of home it is. */
export const homeProviders = [
  rowRule({
    code: '178',
    table: 'Episodes',
    fields: ['PLACE', 'PLACE_PROVIDER'],
    message: 'PLACE_PROVIDER is not PR0 to PR5, or is given for a home that needs none. Correct it.',
    wrong: ({ PLACE, PLACE_PROVIDER: provider }, setting) =>
      provider !== '' && (!PLACE_PROVIDER.has(provider) || needsNone(PLACE, setting)),
  }),
  rowRule({
    code: '213',
    table: 'Episodes',
    fields: ['PLACE', 'PLACE_PROVIDER'],
    message: 'No provider is asked for a temporary or other home. Take PLACE_PROVIDER out.',
    wrong: (episode, { codes }) =>
      episode.given('PLACE_PROVIDER') && codes.withoutProvider.has(episode.PLACE),
  }),
  rowRule({
    code: '526',
    table: 'Episodes',
    fields: ['PLACE', 'PLACE_PROVIDER'],
    message: 'Who provides the home is blank. Give PLACE_PROVIDER.',
    wrong: ({ PLACE, PLACE_PROVIDER: provider }, { codes }) =>
      provider === '' && !codes.withoutProvider.has(PLACE) && !codes.otherPlace.has(PLACE),
  }),
  notProvidedBy('527', WITH_KIN_OR_COURT, 'PR1'),
  notProvidedBy('528', WITH_KIN_OR_COURT, 'PR2'),
  notProvidedBy('529', [...ADOPTIVE, 'K1', 'K2', 'P1', ...FOSTERING], 'PR3'),
  notProvidedBy('530', ['P1'], 'PR4'),
  notProvidedBy('531', ['P1'], 'PR5'),
  rowRule({
    code: '550',
    table: 'Episodes',
    fields: ['PLACE', 'PLACE_PROVIDER'],
    message: 'PR0 is for children with parents (P1) only. Correct PLACE_PROVIDER or PLACE.',
    wrong: (episode) => episode.PLACE_PROVIDER === 'PR0' && episode.PLACE !== 'P1',
  }),
]

/** Another home, or a temporary one; T4 has not been among them since 2025 to 2026. */
function needsNone(place: string, { codes, year }: Setting): boolean {
  if (place === 'T4') return year < 2026
  return TEMPORARY.has(place) || codes.otherPlace.has(place)
}

function notProvidedBy(code: string, places: readonly string[], provider: string): RowRule {
  return rowRule({
    code,
    table: 'Episodes',
    fields: ['PLACE', 'PLACE_PROVIDER'],
    message: `A home of kind ${orList(places)} cannot have the provider ${provider}. Correct PLACE or PLACE_PROVIDER.`,
    wrong: (episode) => episode.PLACE_PROVIDER === provider && places.includes(episode.PLACE),
  })
}
