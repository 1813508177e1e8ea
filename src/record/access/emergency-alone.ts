import { KithError } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { decide } from './decide.ts'
import { standingToPeople } from './standing.ts'

/**
 * Whoever helps a family may see those who are tied to it, so a tie lasts where an emergency ends after a day.
 * @throws KithError `not-allowed` where some of these records are open in an emergency alone, and others by the viewer's own work.
 */
export async function refuseEmergencyAlone(viewer: Viewer, people: readonly string[]): Promise<void> {
  const standing = await standingToPeople(viewer, people)
  const verdicts = [...standing.values()].map((one) => decide(viewer.actor.roles, 'read', one))
  const byEmergency = (verdict: (typeof verdicts)[number]) =>
    verdict.allowed && verdict.rule.relation === 'emergency'
  if (verdicts.every(byEmergency) || !verdicts.some(byEmergency)) return
  throw new KithError(
    'not-allowed',
    'One of these records is open to you in an emergency alone. Write a note, and ask those who work with the family to record how they belong together.',
  )
}
