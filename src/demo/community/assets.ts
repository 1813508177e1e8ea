import type { addAsset } from '../../community/index.ts'

type NewAsset = Omit<Parameters<typeof addAsset.run>[0], 'neighbourhood' | 'seenOn'> & {
  /** The neighbourhood, from 0; the whole council where it is left out. */
  neighbourhood?: number
  /** How many days ago somebody saw that it is true. */
  daysAgo: number
}

/** What the invented city has, in the words of those who keep it going. Invented. */
export const ASSETS: readonly NewAsset[] = [
  {
    neighbourhood: 0,
    daysAgo: 12,
    name: 'Larch Court coffee morning',
    kind: 'group',
    words: 'A hot drink and a chat. Babies crawl on the mats, nobody minds the noise. Come once and see.',
    place: 'Larch Court community room, by the lifts',
    times: 'Tuesdays, 9:30 to 11:30, also in school holidays',
    contact: 'Denise, 07700 900301, or just walk in',
    forWhom: 'Parents and grandparents with little ones',
    cost: 'Free',
    keptBy: 'Larch Court tenants',
  },
  {
    neighbourhood: 0,
    daysAgo: 30,
    name: 'Hillside Rovers',
    kind: 'club',
    words: 'Football for girls and boys. No trials, everybody plays. We have boots in all sizes.',
    place: 'The rec on Mill Lane',
    times: 'Wednesdays at 5pm and Saturdays at 10am',
    contact: '07700 900302',
    forWhom: 'Eight to sixteen',
    cost: '£1 if you can',
    keptBy: 'Hillside Rovers, parents of the street',
  },
  {
    neighbourhood: 0,
    daysAgo: 9,
    name: 'The Larder',
    kind: 'food',
    words: 'Choose a bag of food yourself, like in a shop. No letter needed the first three times.',
    place: 'St Brannock’s hall, side door',
    times: 'Mondays and Thursdays, 2pm to 5pm',
    contact: '07700 900303',
    cost: '£3.50 a bag, or nothing',
    keptBy: 'St Brannock’s and eleven volunteers',
  },
  {
    neighbourhood: 0,
    daysAgo: 220,
    name: 'Sunday table',
    kind: 'faith',
    words: 'A meal after prayers for whoever is hungry or alone, of any faith or none.',
    place: 'Crescent Road mosque, ground floor',
    times: 'Sundays at 1pm',
    contact: 'Ask for Brother Idris at the door',
    cost: 'Free',
    keptBy: 'Crescent Road mosque',
  },
  {
    neighbourhood: 0,
    daysAgo: 60,
    name: 'Mill Lane playground',
    kind: 'park',
    words: 'New swings, a wheelchair roundabout and a water tap. The far gate closes by itself.',
    place: 'Mill Lane, beside the rec',
    keptBy: 'The council and Friends of Mill Lane',
  },
  {
    neighbourhood: 1,
    daysAgo: 20,
    name: 'Dads and little ones',
    kind: 'group',
    words: 'For fathers, step-dads and grandads. We make breakfast together; the children run about.',
    place: 'Riverside library',
    times: 'First Saturday of the month, 9am',
    contact: '07700 900304',
    cost: 'Free',
    keptBy: 'Four dads and the library',
  },
  {
    daysAgo: 15,
    name: 'Aldermere Money Advice',
    kind: 'advice',
    words: 'Debt, benefits, rent. We ring the landlord or the energy company with you beside us.',
    place: 'Market Street 4, and by telephone',
    times: 'Monday to Friday, 9:30am to 4pm',
    contact: '0808 157 0001',
    cost: 'Free',
    keptBy: 'Aldermere Money Advice, a charity',
  },
]
