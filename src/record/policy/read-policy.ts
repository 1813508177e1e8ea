import { z } from 'zod'
import { reading } from '../../platform/operations/operation.ts'
import { may } from '../access/index.ts'
import { FLOOR } from './floor.ts'
import { readPolicy } from './versions.ts'

/** What the council has set, and the floor that it may not. */
export const readPolicyReading = reading({
  name: 'read-policy',
  summary: 'What the council has set for itself today, and what holds everywhere.',
  input: z.object({}),
  may: may('be-signed-in'),
  read: async (_, viewer) => ({ settings: await readPolicy(viewer), floor: FLOOR }),
})
