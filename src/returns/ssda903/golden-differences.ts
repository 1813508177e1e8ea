/** Rows of a rule that only the reference finds, and rows that only Kith finds. */
export type Difference = { why: string; theirs: number; ours: number }

const SLIP = 'After a child listed twice in UASC, the reference gives the mark of one child to another.'
const LEAK =
  'One rule of the reference fills a blank DEC with 31 March, and those that run after it see no open episode.'
const TIE = 'Two rows begin on the same day, and which of them is the later is not said.'
const NAME = 'The reference reads a column that real files do not have, so it stops.'
const SEX = 'The reference still compares SEX with 1 and 2.'
const TEXT = 'The reference orders dates as text.'

const differ = (why: string, theirs: number, ours: number): Difference => ({ why, theirs, ours })

/** Every difference from the findings of the reference on two whole returns; reasons in decision 52. */
export const GOLDEN: Record<string, Record<string, Difference>> = {
  'ssda903-2026-clean': {
    347: differ('The reference compares ACCOM with T, which is not a code; T1 and T2 are.', 0, 5),
    SW11bSTG2: differ('The reference also takes the last but one of three for the last.', 2, 0),
  },
  'ssda903-2026-errors': {
    142: differ(TIE, 5, 5),
    165: differ(SEX, 4, 79),
    210: differ('The reference tests the opposite of what its message says.', 2, 30),
    231: differ(NAME, 0, 11),
    233: differ(NAME, 0, 45),
    303: differ(SLIP, 150, 0),
    347: differ('The reference compares ACCOM with T, which is not a code; T1 and T2 are.', 0, 8),
    359: differ(LEAK, 0, 14),
    361: differ('The run is broken by an episode under another status.', 1, 0),
    375: differ('The child is not in the header, and the reference then looks no further.', 0, 1),
    387: differ('The child is not in the header, so that the age is not known.', 1, 0),
    406: differ(SLIP, 102, 42),
    433: differ(`${TIE} An open episode before counts as one that does not join on.`, 1, 2),
    504: differ('The need is blank in both episodes, so it has not changed.', 1, 0),
    553: differ(LEAK, 0, 17),
    575: differ(LEAK, 2, 0),
    577: differ(LEAK, 4, 0),
    583: differ(TEXT, 4, 5),
    584: differ(`${TEXT} It also gives row numbers of a joined table.`, 11, 10),
    1014: differ('The reference passes over children who have no episode at all.', 0, 12),
    '392a': differ(SLIP, 4, 3),
    '392b': differ(SLIP, 3, 2),
    '205A': differ(SLIP, 86, 1),
    '205B': differ(SLIP, 0, 4),
    '205C': differ(SLIP, 69, 0),
    '205D': differ(SLIP, 45, 5),
    SW08STG2: differ(TIE, 4, 4),
    SW10STG2: differ(TIE, 1, 1),
    SW11bSTG2: differ('The reference also takes the last but one of three for the last.', 3, 0),
    SW17STG2: differ(TIE, 2, 1),
  },
}

const SAME = "This year's file was given as last year's too, so that each episode meets itself."

/** Differences on a sample return of the reference, in which SEX is 1 and 2 and most episodes are open. */
export const SAMPLE: Record<string, Record<string, Difference>> = {
  '2023': {
    199: differ(SAME, 68, 0),
    359: differ(LEAK, 0, 446),
    376: differ(LEAK, 56, 0),
    386: differ(LEAK, 10, 0),
    387: differ(LEAK, 10, 0),
    407: differ(LEAK, 58, 0),
    555: differ(LEAK, 0, 2),
    602: differ(LEAK, 0, 1),
    607: differ(LEAK, 321, 0),
  },
  '2026': {
    165: differ(SEX, 621, 0),
    199: differ(SAME, 68, 0),
    233: differ(NAME, 0, 777),
    359: differ(LEAK, 0, 767),
    376: differ(LEAK, 56, 0),
    386: differ(LEAK, 18, 0),
    387: differ(LEAK, 5, 0),
    407: differ(LEAK, 82, 0),
    602: differ(LEAK, 0, 1),
  },
}
