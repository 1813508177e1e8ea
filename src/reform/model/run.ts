import { isId } from '../../platform/id.ts'
import { type ReadSwitches, readSwitches } from './link.ts'
import type { Spread } from './luck.ts'
import { runScenario, type Scenario } from './scenario.ts'

/** A run as an address asks for it: its switches, and the scenario or a sentence. */
export type Run = {
  read: ReadSwitches
  scenario?: Scenario
  problem?: string
  chance?: readonly Spread[]
  /** The saved scenario that is being changed. */
  of?: string
}

/** Runs what an address asks for. Never throws: what makes no sense is a sentence. */
export function runOf(query: Readonly<Record<string, string | undefined>>): Run {
  const read = readSwitches(query)
  const of = isId(query.scenario) ? { of: query.scenario } : {}
  if (read.problems.length > 0) return { read, ...of }
  try {
    return { read, scenario: runScenario(read.options), ...of }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { read, problem: error.message, ...of }
  }
}
