import { z } from 'zod'
import * as field from '../../platform/operations/fields.ts'
import { reading } from '../../platform/operations/operation.ts'
import { may, subject } from '../access/index.ts'
import { askedFields } from './asked.ts'
import { readChronology } from './chronology.ts'

export const chronology = reading({
  name: 'chronology',
  summary: 'What happened to a person, 50 entries at a time.',
  input: z.object({ person: field.id(), ...askedFields }),
  may: may('read', subject.person()),
  read: ({ person, ...asked }, viewer) => readChronology(viewer, { person }, asked),
})

export const familyChronology = reading({
  name: 'family-chronology',
  summary: 'What happened to a family, 50 entries at a time.',
  input: z.object({ family: field.id(), ...askedFields }),
  may: may('read', subject.family()),
  read: ({ family, ...asked }, viewer) => readChronology(viewer, { family }, asked),
})
