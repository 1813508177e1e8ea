/** One code of a column: what Ofsted’s workbook groups it as, the codes of other returns for it, and words that tell it. */
export type Code = {
  /** Its letter in the workbook. */
  letter: string
  label: string
  /** Codes as other returns have them, in small letters: "1a", "e4b". */
  codes?: readonly string[]
  /** Matches a spelling made plain (plain.ts). The first code of a set whose words match is meant. */
  words?: Words
}

/** A pattern, or anything else that says yes or no to a spelling. */
export type Words = { test(spelling: string): boolean; source?: string }

/** In the order in which words are tried; a code may stand twice, with narrow words first and wide ones last. */
export type CodeSet = readonly Code[]

export const code = (letter: string, label: string, codes = '', words?: Words): Code => ({
  letter,
  label,
  codes: codes.split(' ').filter(Boolean),
  words,
})
