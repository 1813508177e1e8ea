import type { Theme } from './theme.ts'

export const school: Theme = {
  why: '{child} has stopped going to school most days. Nobody is sure why, and {child} does not want to say yet.',
  goals: [
    {
      words: 'I want to go back without everyone looking at me',
      actions: [
        {
          what: 'Start with mornings in the quiet room',
          purpose: 'To make the first step small',
          difference: 'Three mornings a week',
          owner: 'child',
        },
        {
          what: 'Walk with {child} to the gate',
          purpose: 'Because the gate is the hard part',
          difference: 'Somebody beside them',
          owner: 'father',
        },
        {
          what: 'Meet the form tutor with {child}',
          purpose: 'So that one adult at school knows',
          difference: 'A person to go to',
          owner: 'worker',
        },
      ],
    },
  ],
  visits: [
    {
      happened: 'Sat on the stairs with {child} and the cat. Did not talk about school.',
      child: 'His name is Biscuit.',
      next: 'Come again on Monday',
    },
    {
      happened: '{child} said that the corridor between lessons is the worst. That was new to everyone.',
      next: 'Ask for the quiet room',
    },
    { happened: 'Two mornings in the quiet room. The tutor wrote a kind note.', child: 'It was okay.' },
    { happened: 'Four mornings. {child} wants to try art with the class.' },
  ],
  going: 'School has become hard. Home is calm, and evenings are good.',
  strength: '{child} draws every day and shows it to {parent}.',
  skill: 'youth work',
}
