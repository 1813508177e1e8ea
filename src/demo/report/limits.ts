/** What a reader of the report should know before trusting it. */
export const LIMITS: readonly string[] = [
  'The department publishes totals and shares, not individual journeys: how long one child stays, how many homes one child has, who comes again. Those were chosen here so that the totals come out; where a line says so, in the code, it is ours.',
  'Published figures of times of need begun (396,870) and ended (353,720) do not balance with the number on 31 March, which rose by 2,940. Ours balance, so that not all three can agree.',
  'Ages of children in need, ethnic groups of children in need and the ages and ethnic groups of the population are not among the figures held here, and are not compared.',
  'Early help has no national figures (L1295). Homes of the kind "other" (3 per cent) are not made, because their codes change from year to year; the other kinds share them.',
  'The range is where 95 of 100 councils of this size that are just like England would lie, with children of one family coming together. A figure outside it is more than chance; with so many figures, about one in twenty lies outside by chance alone.',
]
