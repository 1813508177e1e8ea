import type { Codes } from '../record/codes.ts'

/** Codes of the children in need census, in our own words. Source: DfE, children in need census 2025 to 2026: guide. */
export const CATEGORIES: Codes = {
  NEG: 'Neglect',
  PHY: 'Physical abuse',
  SAB: 'Sexual abuse',
  EMO: 'Emotional abuse',
  MUL: 'More than one kind',
}

export const PRIMARY_NEEDS: Codes = {
  N0: 'Not said yet',
  N1: 'Abuse or neglect',
  N2: 'The child’s disability or illness',
  N3: 'A parent’s disability or illness',
  N4: 'The family in acute stress',
  N5: 'Trouble in the family',
  N6: 'Behaviour that gets the child into difficulty',
  N7: 'Too little money',
  N8: 'No parent there to care',
  N9: 'Other than in need',
}

export const SOURCES: Codes = {
  '1A': 'Family member',
  '1B': 'Somebody they know',
  '1C': 'The child',
  '1D': 'Another person',
  '2A': 'School',
  '2B': 'Education service',
  '3A': 'General practitioner',
  '3B': 'Health visitor',
  '3C': 'School nurse',
  '3D': 'Other primary health service',
  '3E': 'Accident and emergency',
  '3F': 'Other health service',
  '4': 'Housing',
  '5A': 'Council social care, such as adult services',
  '5B': 'Other part of the council',
  '5C': 'Another council',
  '5D': 'Other part of the council',
  '6': 'Police',
  '7': 'Other legal body',
  '8': 'Other body',
  '9': 'Nobody named',
  '10': 'Not known',
}

export const WHY_CLOSED: Codes = {
  RC1: 'Adopted',
  RC2: 'Died',
  RC3: 'A child arrangements order was made',
  RC4: 'A special guardianship order was made',
  RC5: 'Moved to another council',
  RC6: 'Adult services took over',
  RC7: 'Help in other ways, or for another reason',
  RC8: 'No further action after the assessment',
  RC9: 'Help went on in early help',
}

export const YES_NO: Codes = { '0': 'No', '1': 'Yes', false: 'No', true: 'Yes' }
