/** What a family of the fictional council wants help with, and how it goes: short, plain, in the words of people in it. */
export interface Theme {
  why: string
  /** Goals in the family's words, with what is done, why, and what will be different. `owner`: who does it. */
  goals: {
    words: string
    actions: {
      what: string
      purpose: string
      difference: string
      owner: 'mother' | 'father' | 'worker' | 'child'
    }[]
  }[]
  /** What happens on visits, in order. {child} and {parent} are names. */
  visits: { happened: string; child?: string; next?: string }[]
  /** Answers to what an assessment may ask. */
  going: string
  strength: string
  /** Which skill suits a key worker. */
  skill: string
}
