const CHECK_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ'
const SHAPE = /^[A-Z]\d{11}[\dA-HJ-NP-RT-Z]$/

/**
 * What looks wrong with a unique pupil number, as a sentence; undefined where nothing does. Schools do send numbers
 * that fail, so it is a warning. Source: DfE, unique pupil numbers: guide for schools and local authorities.
 */
export function doubtAboutPupilNumber(upn: string): string | undefined {
  if (!SHAPE.test(upn))
    return 'A unique pupil number is a letter, 11 figures, then a figure or a letter. Check it with the school.'
  if (upn[0] !== checkLetter(upn))
    return 'The first letter does not fit the figures of this pupil number. Check it with the school.'
  return undefined
}

/** The letter that the other twelve characters ask for: figures weighted 2 to 13, modulus 23. */
export function checkLetter(upn: string): string {
  const sum = [...upn.slice(1)].reduce((total, character, at) => total + worth(character) * (at + 2), 0)
  return CHECK_LETTERS[sum % 23]!
}

/** A temporary number ends in a letter, which counts as its place in the list of letters. */
const worth = (character: string): number =>
  /\d/.test(character) ? Number(character) : Math.max(CHECK_LETTERS.indexOf(character), 0)
