import { KithError } from '../../platform/errors.ts'
import type { Permission } from '../../platform/operations/operation.ts'
import { type Capability, may, subject } from '../../record/access/index.ts'

/** The same permission asked for each family of a list; one that is refused refuses all. */
export function mayForEach(capability: Capability, list: string, key = 'family'): Permission {
  const one = may(capability, subject.family(key))
  return {
    capability,
    subject: { kind: 'families', key: list },
    async check(viewer, input) {
      const asked = Array.isArray(input[list]) ? input[list] : []
      if (asked.length === 0) throw new KithError('invalid', 'Choose at least one family.')
      const decisions = []
      for (const each of asked) decisions.push(await one.check(viewer, toRecord(each)))
      return decisions[0]!
    },
  }
}

const toRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
