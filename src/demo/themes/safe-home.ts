import type { Theme } from './theme.ts'

export const safeHome: Theme = {
  why: '{parent} and the children left a home where people were hurt. They want to feel safe and settled.',
  goals: [
    {
      words: 'We want to feel safe at home and on the way to school',
      actions: [
        {
          what: 'Change the locks and check the door with the housing officer',
          purpose: 'So that nobody comes in uninvited',
          difference: 'Everyone sleeps in their own bed',
          owner: 'worker',
        },
        {
          what: 'Go to the group that helps men change how they behave, every week',
          purpose: 'So that the children are not frightened again',
          difference: 'Time together is calm and agreed',
          owner: 'father',
        },
        {
          what: 'Tell school who may collect the children',
          purpose: 'So that there are no surprises at the gate',
          difference: 'The children know who will be there',
          owner: 'mother',
        },
      ],
    },
  ],
  visits: [
    {
      happened:
        'We met at the family hub. {parent} said what would help first: the locks, and somebody to ring at night.',
      next: 'Locks on Thursday',
    },
    {
      happened: 'New locks are in. {child} showed me the drawing of the new room.',
      child: 'I picked the colour.',
      next: 'Talk with school',
    },
    {
      happened: 'School has the list of who may collect. {parent} slept through for the first time in weeks.',
    },
    {
      happened: 'A quiet month. The children have joined the drumming club on Wednesdays.',
      child: 'I am the loudest.',
    },
  ],
  going: 'Nights were hard; they are getting easier. The children are close to their aunt.',
  strength: '{parent} acted to protect the children and asked for help.',
  skill: 'domestic abuse',
}
