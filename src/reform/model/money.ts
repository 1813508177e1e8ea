import { parameters } from './parameters.ts'

/** How a child not in care is turned into money; each is a switch on the screen, because the answer depends on it. */
export type MoneySwitches = {
  /** `gross`: the whole cost of care is saved, as the review counts. `net`: less what a child at home still costs. */
  saving: 'gross' | 'net'
  /** Share of the average cost that is saved for each child fewer. The review takes 1; the true one is usually lower. */
  marginal: number
  /** `cash`: prices of each year. Otherwise prices of the given programme year (1 = 2023/24). */
  prices: 'cash' | number
}

export const reviewSwitches: MoneySwitches = { saving: 'gross', marginal: 1, prices: 'cash' }

const growth = () => 1 + parameters.priceGrowth.value

/** What a child fewer in care saves in a programme year, in £ of that year. Year 1 is two years after 2021/22. */
export function savingPerChild(year: number, { saving, marginal }: MoneySwitches): number {
  const { costInCare, costWithSocialWorker } = parameters
  const then = saving === 'gross' ? costInCare.value : costInCare.value - costWithSocialWorker.value
  return then * marginal * growth() ** (year + 1)
}

/** Prices of a programme year against those of year 10 (2032/33). */
export const priceIndex = (year: number) => growth() ** (year - 10)

/** Turns £ million of a year into the prices asked for. */
export const inPrices = (amount: number, year: number, { prices }: MoneySwitches) =>
  prices === 'cash' ? amount : amount * growth() ** (prices - year)

/** Refuses switches that make no sense, with a sentence. */
export function checkSwitches({ saving, marginal, prices }: MoneySwitches): void {
  if (saving !== 'gross' && saving !== 'net') throw new RangeError('The saving is “gross” or “net”.')
  if (!(marginal >= 0 && marginal <= 2))
    throw new RangeError('The marginal share lies between 0 and 2; the review takes 1.')
  if (prices !== 'cash' && !(Number.isInteger(prices) && prices >= -10 && prices <= 40))
    throw new RangeError('Prices are “cash” or a programme year, such as 1 for 2023/24.')
}
