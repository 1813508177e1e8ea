import type { Theme } from './theme.ts'

export const youngCarer: Theme = {
  why: '{child} looks after {parent} before and after school, and is proud of it, and tired.',
  goals: [
    {
      words: 'I want to help and still go out with my friends',
      actions: [
        {
          what: 'Arrange morning care three days a week',
          purpose: 'So that {child} can go to school early for band',
          difference: 'Three mornings that are free',
          owner: 'worker',
        },
        {
          what: 'Join the young carers’ evening',
          purpose: 'To meet others who do the same',
          difference: 'Somebody who understands',
          owner: 'child',
        },
        {
          what: 'Do the weekly shop online',
          purpose: 'So that {child} need not carry it',
          difference: 'Saturdays are free',
          owner: 'father',
        },
      ],
    },
  ],
  visits: [
    {
      happened: '{child} showed me the whole morning, step by step. It takes an hour and ten minutes.',
      child: 'I can do it with my eyes closed.',
      next: 'Ask about morning care',
    },
    { happened: 'Morning care began. {parent} likes the carer, which matters most.' },
    {
      happened: '{child} went to the young carers’ evening and stayed to the end.',
      child: 'They had pizza and nobody asked anything stupid.',
    },
  ],
  going: 'The morning takes long. School notices late starts and good work.',
  strength: '{child} and {parent} are a close team.',
  skill: 'youth work',
}
