/** Support of the invented city that needs no front door. Invented. */
export const PROGRAMME = {
  name: 'Family nurse',
  words: 'The same nurse visits you from early pregnancy until your child is two.',
  forWhom: 'parents of 24 and younger who expect their first child',
  contact: 'Ring 07700 900321, or ask any midwife.',
  runBy: 'Aldermere community health',
}

/** Somebody whom the midwife enrolled; in no record. */
export const TAKES_PART = {
  givenNames: 'Shanice',
  familyName: 'Brathwaite',
  birthDate: '2005-06-14',
  contact: 'Text 07700 900322, not on Fridays',
  saidYes: 'Yes, I would like somebody who stays the same',
  helpersMayKnow: false,
}
