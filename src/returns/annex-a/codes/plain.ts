/** What stands for an apostrophe, a dash or a space in files that went through several systems. */
const APOSTROPHES = /(?:â€™|Ã¢â‚¬â„¢|['’‘`´])/g

/**
 * A spelling without what makes no difference: case, accents, punctuation, apostrophes, "&", "eg" and doubled spaces.
 * "Children’s Homes – (N.H.S.)" and "childrens homes nhs" are the same.
 */
export function plain(text: string): string {
  return text
    .slice(0, 400)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(APOSTROPHES, '')
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1')
    .replace(/&|\+/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
