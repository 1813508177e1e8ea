import type { Theme } from './theme.ts'

export const housing: Theme = {
  why: 'The flat is damp and too small. {child} coughs at night and there is nowhere to do homework.',
  goals: [
    {
      words: 'We want a dry home with room to breathe',
      actions: [
        {
          what: 'Write to the landlord with the doctor’s letter',
          purpose: 'Repairs are the landlord’s duty',
          difference: 'The damp wall is treated',
          owner: 'worker',
        },
        {
          what: 'Bid for a three-bedroom home each week',
          purpose: 'So that the points are used',
          difference: 'A viewing by spring',
          owner: 'mother',
        },
        {
          what: 'Clear the corner by the window for a desk',
          purpose: 'So that homework has a place now',
          difference: 'Homework done before tea',
          owner: 'father',
        },
      ],
    },
  ],
  visits: [
    {
      happened: 'Saw the wall; it is wet to the touch. Took pictures with {parent} for the letter.',
      next: 'Letter to the landlord',
    },
    {
      happened: 'The landlord sent somebody. {child} has a desk by the window now.',
      child: 'It is mine and I can lock the drawer.',
    },
    { happened: 'The wall is dry. Still bidding every Thursday.' },
  ],
  going: 'The flat makes everyone ill. Neighbours help each other.',
  strength: 'They are well known in the building and give as much as they get.',
  skill: 'money advice',
}
