import { z } from 'zod'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { keepVersion, mustBeNewest, understood } from './keep-version.ts'
import { readVersions } from './read-scenarios.ts'
import { named } from './save-scenario.ts'

/** Saves a scenario anew: other switches, another name or note. What was saved before stays as it was. */
export const changeScenario = operation({
  name: 'change-scenario',
  summary: 'Save a new version of a scenario; earlier ones stay.',
  input: z.object({ scenario: field.id(), version: field.version(), ...named }),
  may: may('analyse'),
  async run({ scenario, version: seen, name, note, switches }, context) {
    const [newest] = await readVersions(context, scenario)
    mustBeNewest(newest, seen)
    const version = newest.version + 1
    await keepVersion(context, { scenario, version, name, note, retired: false, ...understood(switches) })
    return { scenario, version }
  },
})
