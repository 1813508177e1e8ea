import { z } from 'zod'
import * as field from '../platform/operations/fields.ts'
import { keysOf } from '../record/codes.ts'
import * as words from './words.ts'

/** What a post is asked for, the same where one begins and where one is corrected. */
export const postFields = {
  role: field.choice(keysOf(words.ROLES), 'Choose what the post is'),
  fullTimeShare: z.coerce
    .number('Enter a share of full time, such as 1 or 0.6')
    .gt(0, 'Enter more than 0')
    .max(1, 'Enter 1 or less; 1 is full time')
    .multipleOf(0.000001, 'Use six figures or fewer after the point'),
  agency: field.yesNo('Say whether an agency employs them'),
  from: field.day('Enter the first day, such as 1 9 2026'),
  cameFrom: field.choice(keysOf(words.CAME_FROM), 'Choose where they came from').optional(),
}

export const absenceFields = {
  kind: field.choice(keysOf(words.ABSENCES), 'Choose why they are away'),
  from: field.day('Enter the first day away, such as 1 9 2026'),
  lastDay: field.day('Enter the last day away, such as 12 9 2026').optional(),
}
