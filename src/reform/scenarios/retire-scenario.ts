import { z } from 'zod'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { keepVersion, mustBeNewest } from './keep-version.ts'
import { readVersions } from './read-scenarios.ts'

const input = z.object({ scenario: field.id(), version: field.version() })

async function turn({ scenario, version: seen }: z.output<typeof input>, context: Context, retired: boolean) {
  const [{ savedAt, author, ...newest }] = await readVersions(context, scenario)
  mustBeNewest({ savedAt, author, ...newest }, seen)
  await keepVersion(context, { ...newest, version: newest.version + 1, retired })
  return { scenario }
}

/** Takes a scenario out of the list that people choose from; it can still be opened, and brought back. */
export const retireScenario = operation({
  name: 'retire-scenario',
  summary: 'Put a scenario away; it can be brought back.',
  input,
  may: may('analyse'),
  run: (asked, context) => turn(asked, context, true),
})

/** Brings a scenario back that was put away. */
export const bringScenarioBack = operation({
  name: 'bring-scenario-back',
  summary: 'Bring a scenario back that was put away.',
  input,
  may: may('analyse'),
  run: (asked, context) => turn(asked, context, false),
})
