import type { Theme } from './theme.ts'

export const alone: Theme = {
  why: '{child} came to England without family and has a home with us now. School, sleep and news from home come first.',
  goals: [
    {
      words: 'I want to learn and to know how my family is',
      actions: [
        {
          what: 'Start college with the English group',
          purpose: 'To have friends and a day that begins',
          difference: 'Going on most days',
          owner: 'child',
        },
        {
          what: 'Ask the Red Cross about family with {child}',
          purpose: 'To send word and hear back',
          difference: 'A letter is on its way',
          owner: 'worker',
        },
        {
          what: 'Go with {child} to the solicitor',
          purpose: 'So that nothing is signed that was not understood',
          difference: '{child} knows what comes next',
          owner: 'worker',
        },
      ],
    },
  ],
  visits: [
    {
      happened: 'Sat with {child} and an interpreter. We looked at the way to college on the map.',
      child: 'I slept. It was quiet.',
      next: 'Ride the bus together',
    },
    {
      happened: 'Rode the bus to college together, there and back. {child} knew the stop the second time.',
      child: 'The teacher is kind.',
      next: 'See the solicitor',
    },
    { happened: 'The solicitor explained the papers. {child} asked good questions.' },
    { happened: '{child} plays football on Sundays now and has asked for proper boots.' },
  ],
  going: 'Nights are hard and days are better. College helps.',
  strength: '{child} learns fast, prays, cooks for the others in the house.',
  skill: 'youth work',
}
