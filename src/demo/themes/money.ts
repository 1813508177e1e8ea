import type { Theme } from './theme.ts'

export const money: Theme = {
  why: 'Money runs out before the month does. {parent} skips meals so that the children eat.',
  goals: [
    {
      words: 'We want to get to the end of the month without borrowing',
      actions: [
        {
          what: 'Check every benefit with the benefits adviser',
          purpose: 'To get what is theirs',
          difference: 'The right money each month',
          owner: 'worker',
        },
        {
          what: 'Sort the three debts into one payment',
          purpose: 'So that letters stop coming',
          difference: 'One payment, known in advance',
          owner: 'mother',
        },
        {
          what: 'Pay for school dinners directly',
          purpose: 'So that no child goes without',
          difference: 'Lunch every day',
          owner: 'father',
        },
      ],
    },
  ],
  visits: [
    {
      happened:
        'Went through the letters at the kitchen table. Three debts, none of them hidden. The cooker is broken.',
      next: 'Cooker from the devolved budget',
    },
    {
      happened: 'The cooker came. The benefits adviser found a payment that nobody had claimed.',
      child: 'We made pancakes.',
    },
    { happened: 'First month without borrowing. {parent} has begun to eat lunch again.' },
  ],
  going: 'Food and heating are a worry every week. Love is not short.',
  strength: '{parent} keeps a careful notebook of every pound.',
  skill: 'money advice',
}
