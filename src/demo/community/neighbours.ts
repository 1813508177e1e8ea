import type { addVolunteer } from '../../community/index.ts'

type NewVolunteer = Omit<Parameters<typeof addVolunteer.run>[0], 'neighbourhood' | 'agreedOn'> & {
  /** Everything was looked into before they visit a family. */
  checked: boolean
}

/** Neighbours of the suburb who share their time. Invented. */
export const NEIGHBOURS: readonly NewVolunteer[] = [
  {
    name: 'Denise Okafor',
    contact: '07700 900311',
    about: 'I raised three on my own in Larch Court. I remember the mornings.',
    shares: ['company', 'been-there', 'going'],
    times: 'Weekday mornings',
    checked: true,
  },
  {
    name: 'Tariq and Saima Malik',
    contact: '07700 900312',
    about: 'We have two girls and a big table. Come and eat with us.',
    shares: ['cooking', 'children', 'language'],
    languages: 'Urdu, Punjabi',
    times: 'Sundays',
    checked: true,
  },
  {
    name: 'Bill Hartley',
    contact: '07700 900313',
    about: 'Retired joiner. I can mend most things and teach it too.',
    shares: ['practical', 'skill'],
    checked: false,
  },
]

/** What one family lets be told, and would like to come of it. */
export const WISH = {
  goals: 'Somebody to walk to school with\nA cup of tea with a grown-up who listens',
  wants: ['company' as const, 'going' as const],
  told: 'A mum with little ones in Larch Court. Mornings are hard, and she knows nobody here yet.',
  saidYes: 'Mum, when we talked about it at her kitchen table',
}
