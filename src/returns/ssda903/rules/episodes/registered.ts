import { OUTSIDE_ENGLAND } from '../../codes/lists.ts'
import { dayOf, isDay } from '../../model/days.ts'
import { type Provider, squeeze } from '../../model/providers.ts'
import type { Setting } from '../../model/setting.ts'
import { rowRule } from '../../rule.ts'
import { type Episode, isShortBreak } from '../words.ts'

/** Homes that are on the inspectorate's list and have a unique reference number (URN). */
export const registeredHomes = [
  rowRule({
    code: '218',
    table: 'Episodes',
    fields: ['PLACE', 'URN', 'DEC'],
    message:
      'A home of this kind in England has a URN, and it is blank. Give it, or XXXXXXX while the home awaits one.',
    wrong: (episode, { start, codes, year }) =>
      !episode.given('URN') &&
      (episode.DEC >= start || !isDay(episode.DEC)) &&
      !codes.withoutUrn.has(episode.PLACE) &&
      !(episode.PLACE === 'H5' && year < 2025) &&
      isInEngland(episode),
  }),
  rowRule({
    code: '219',
    table: 'Episodes',
    needs: ['providers'],
    fields: ['URN', 'PLACE'],
    message: 'The home with this URN is not registered for this kind of home. Correct URN or PLACE.',
    wrong: (episode, setting) => hasUrn(episode) && !provider(episode, setting)?.places.has(episode.PLACE),
  }),
  rowRule({
    code: '221',
    table: 'Episodes',
    needs: ['providers'],
    fields: ['URN', 'PLACE', 'PL_POST'],
    message: 'The postcode is not that of the home with this URN. Correct PL_POST or URN.',
    wrong: (episode, setting) =>
      hasUrn(episode) &&
      !isShortBreak(episode) &&
      ['K1', 'K2', 'K3', 'R3', 'S1'].includes(episode.PLACE) &&
      episode.given('PL_POST') &&
      squeeze(episode.PL_POST) !== provider(episode, setting)?.postcode,
  }),
  rowRule({
    code: '222',
    table: 'Episodes',
    fields: ['PLACE', 'URN'],
    message: 'A home of this kind has no URN. Take it out, or correct PLACE.',
    wrong: (episode, { codes }) => hasUrn(episode) && codes.withoutUrn.has(episode.PLACE),
  }),
  rowRule({
    code: '224',
    table: 'Episodes',
    needs: ['providers'],
    fields: ['URN', 'PLACE_PROVIDER'],
    message: 'The home with this URN is not run by this kind of provider. Correct URN or PLACE_PROVIDER.',
    wrong: (episode, setting) =>
      hasUrn(episode) && !provider(episode, setting)?.providers.has(episode.PLACE_PROVIDER),
  }),
  rowRule({
    code: '227',
    table: 'Episodes',
    needs: ['providers'],
    fields: ['URN', 'DECOM'],
    message: 'The episode begins when the home was no longer registered. Correct URN or DECOM.',
    wrong: (episode, setting) => hasUrn(episode) && episode.DECOM >= ended(episode, setting),
  }),
  rowRule({
    code: '228',
    table: 'Episodes',
    needs: ['providers'],
    fields: ['URN', 'DEC'],
    message: 'The home was no longer registered when the episode ended. Correct URN or DEC.',
    wrong: (episode, setting) =>
      hasUrn(episode) && (isDay(episode.DEC) ? episode.DEC : setting.end) > ended(episode, setting),
  }),
  rowRule({
    code: '229',
    table: 'Episodes',
    needs: ['providers', 'postcodes', 'authority'],
    fields: ['URN', 'PLACE_PROVIDER'],
    message: 'PR1 is for homes of this authority, PR2 for those of another. Correct PLACE_PROVIDER or URN.',
    wrong: (episode, setting) => {
      const own = provider(episode, setting)?.la === setting.la
      return hasUrn(episode) && episode.PLACE_PROVIDER === (own ? 'PR2' : 'PR1')
    },
  }),
  rowRule({
    code: '230',
    table: 'Episodes',
    fields: ['PLACE', 'DEC', 'URN'],
    message: 'Supported accommodation in England (H5) has needed a URN since 29 October 2023. Give it.',
    wrong: (episode) =>
      episode.PLACE === 'H5' &&
      !hasUrn(episode) &&
      !(episode.DEC < dayOf(2023, 10, 29)) &&
      isInEngland(episode),
  }),
  rowRule({
    code: '1008',
    table: 'Episodes',
    needs: ['providers'],
    fields: ['URN'],
    message: "The URN is not on the inspectorate's list. Correct it.",
    wrong: (episode, setting) => hasUrn(episode) && !provider(episode, setting),
  }),
]

/** A URN is given that stands for a home; XXXXXXX stands for one still to come. */
const hasUrn = ({ URN }: Episode) => URN !== '' && URN !== 'XXXXXXX'

const provider = ({ URN }: Episode, { providers }: Setting): Provider | undefined => providers?.get(URN)

const ended = (episode: Episode, setting: Setting) => provider(episode, setting)?.ended ?? Number.NaN

/** In England so far as is known: codes of other countries begin with S, W or N. */
const isInEngland = ({ PL_LA }: Episode) => !OUTSIDE_ENGLAND.has(PL_LA) && !/^[SWN]\d/.test(PL_LA)
