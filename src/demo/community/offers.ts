import type { beginOffer } from '../../community/index.ts'

type NewOffer = Omit<Parameters<typeof beginOffer.run>[0], 'neighbourhood' | 'onPublicPage'> & {
  onPublicPage: boolean
  at: string
  /** Days from today of each time, and who came where it was held and counted. */
  times: readonly {
    days: number
    came?: {
      adults: number
      children: number
      firstTime: number
      helped: number
      notHelped: number
      said?: string
    }
  }[]
}

/** Offers to everybody in the suburb. Invented. */
export const OFFERS: readonly NewOffer[] = [
  {
    name: 'Mornings at Elm Road Primary',
    kind: 'parenting',
    audience: 'parents',
    forWhom: 'Every parent and carer of Reception and Year 1',
    words: 'Seven mornings on bedtimes, tears and joy. Little ones play next door.',
    runBy: 'The Hillside team with the school',
    place: 'Elm Road Primary, the hall',
    why: 'Half the streets round the school are among the poorest tenth in the country.',
    onPublicPage: true,
    at: '9:15am',
    times: [
      { days: -14, came: { adults: 17, children: 8, firstTime: 17, helped: 12, notHelped: 1 } },
      {
        days: -7,
        came: {
          adults: 15,
          children: 7,
          firstTime: 2,
          helped: 11,
          notHelped: 2,
          said: 'Start after the register, please. We did.',
        },
      },
      { days: 0 },
      { days: 7 },
    ],
  },
  {
    name: 'Friday night on the rec',
    kind: 'youth',
    audience: 'teenagers',
    forWhom: 'Anybody of 12 to 18 who lives in Hillside',
    words: 'Music, food, five-a-side, somebody to talk to. Come and go as you like.',
    runBy: 'Jamie and Dele, youth workers',
    place: 'Mill Lane rec, or the pavilion when it rains',
    onPublicPage: true,
    at: '6pm to 9pm',
    times: [
      { days: -8, came: { adults: 0, children: 31, firstTime: 6, helped: 20, notHelped: 2 } },
      { days: 6 },
    ],
  },
  {
    name: 'Hill School team',
    kind: 'school-team',
    audience: 'teenagers',
    forWhom: 'Every pupil of Hill School',
    words: 'A youth worker and a mental health worker in room 12: drop in, or ask for a walk.',
    runBy: 'The Hillside team with the school',
    place: 'Hill School, room 12',
    contact: 'Knock, or ask any teacher',
    onPublicPage: false,
    at: 'Every school day',
    times: [],
  },
]
