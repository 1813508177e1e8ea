import { randomInt } from 'node:crypto'

/** Letters and figures that are not mistaken for one another when read out. */
const LETTERS = 'ACDEFGHJKLMNPQRTUVWXYZ234679'

const some = (length: number): string =>
  Array.from({ length }, () => LETTERS[randomInt(LETTERS.length)]).join('')

/** What somebody can give to be found again, such as "K4T-92HF": not to be guessed (28 to the power of 7). */
export const newReference = (): string => `${some(3)}-${some(4)}`
