import { episodeChanges } from './changes.ts'
import { episodeCodes } from './codes.ts'
import { episodeDates } from './dates.ts'
import { homeAges } from './home-age.ts'
import { leaving } from './leaving.ts'
import { moveReasons } from './move-reasons.ts'
import { episodeOrder } from './order.ts'
import { homeProviders } from './provider.ts'
import { registeredHomes } from './registered.ts'
import { shortBreaks } from './short-breaks.ts'
import { shortOrders } from './short-orders.ts'
import { episodesSinceLastYear } from './since-last-year.ts'
import { temporaryHomes } from './temporary.ts'
import { where } from './where.ts'

export const episodeRules = [
  ...episodeCodes,
  ...episodeDates,
  ...episodeOrder,
  ...episodeChanges,
  ...leaving,
  ...shortBreaks,
  ...shortOrders,
  ...homeAges,
  ...temporaryHomes,
  ...moveReasons,
  ...homeProviders,
  ...registeredHomes,
  ...where,
  ...episodesSinceLastYear,
]
