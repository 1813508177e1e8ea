import { KithError } from '../../platform/errors.ts'
import type { Decision, Permission, Viewer } from '../../platform/operations/operation.ts'
import { path } from '../../platform/pages/path.ts'
import { decide, type Standing, type Verdict } from './decide.ts'
import { logLook } from './look.ts'
import type { AccessRule, Capability } from './rules.ts'
import { standingToFamily, standingToPeople } from './standing.ts'
import type { Located, Subject } from './subjects.ts'

export const breakGlassPath = path('/people/:person/emergency')
export const purposePath = path('/people/:person/purpose')

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/**
 * A permission of the table: the capability, and whom it is about. Pages and operations state it; asking it also
 * writes the access log.
 *
 *     may: may('write', family())        // input.family is a family's id
 *     may: may('read', person('child'))  // input.child is a person's id
 *     may: may('converse')               // about nobody in particular
 */
export function may(capability: Capability, subject?: Subject): Permission {
  return {
    capability,
    subject: subject && { kind: subject.kind, key: subject.key },
    check: (viewer, input) =>
      subject ? checkSubject(viewer, capability, subject, input) : checkRole(viewer, capability),
  }
}

async function checkRole(viewer: Viewer, capability: Capability): Promise<Decision> {
  const verdict = decide(viewer.actor.roles, capability, {
    relations: new Set(['council']),
    restricted: false,
  })
  if (verdict.allowed) return { allowed: true, because: verdict.rule.because }
  throw new KithError(
    'not-allowed',
    'Your role does not include this. If it should, ask your team manager or the administrator.',
  )
}

async function checkSubject(
  viewer: Viewer,
  capability: Capability,
  subject: Subject,
  input: Record<string, unknown>,
): Promise<Decision> {
  const ids = idsOf(input[subject.key])
  const located =
    ids.length && ids.every((id) => UUID.test(id)) ? await subject.locate(viewer.db, ids) : undefined
  if (!located) throw notFound()
  const rule = located.family
    ? await checkFamily(viewer, capability, located)
    : await checkPeople(viewer, capability, located.people)
  return { allowed: true, because: rule.because }
}

const idsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((id) => typeof id === 'string')

async function checkFamily(
  viewer: Viewer,
  capability: Capability,
  { family, people }: Located,
): Promise<AccessRule> {
  const rule = accept(
    decide(viewer.actor.roles, capability, await standingToFamily(viewer, family!, people)),
    viewer,
    people,
  )
  const open = await standingToPeople(viewer, people)
  await log(
    viewer,
    rule,
    people.filter((id) => !open.get(id)?.restricted),
  )
  return rule
}

async function checkPeople(viewer: Viewer, capability: Capability, people: string[]): Promise<AccessRule> {
  const standing = await standingToPeople(viewer, people)
  const rules = people.map((id) =>
    accept(decide(viewer.actor.roles, capability, standing.get(id) as Standing), viewer, [id]),
  )
  await log(viewer, rules[0]!, people)
  return rules[0]!
}

/** Operations leave a ledger entry; everything else that touches a person is a look. */
async function log(viewer: Viewer, rule: AccessRule, people: readonly string[]): Promise<void> {
  if ('request' in viewer) return
  await logLook(viewer, { people, rule: rule.because, purpose: rule.capability })
}

function accept(verdict: Verdict, viewer: Viewer, people: readonly string[]): AccessRule {
  if (verdict.allowed) return verdict.rule
  if (verdict.why === 'no-role') throw notFound()
  const first = people[0]
  if (!first) throw notFound()
  if (verdict.could.includes('purpose')) {
    throw new KithError('purpose-needed', 'Say first why you need this record.', {
      to: purposePath({ person: first }),
    })
  }
  if (verdict.could.includes('emergency') || viewer.actor.roles.some((role) => role !== 'administrator'))
    throw outside(verdict.why, first)
  throw notFound()
}

function outside(why: 'restricted' | 'no-relation', person: string): KithError {
  const sentence =
    why === 'restricted'
      ? 'This record is restricted. Ask a team manager, or open it in an emergency with a reason.'
      : 'You do not work with this family. Ask its team, or open the record in an emergency with a reason.'
  return new KithError('not-allowed', sentence, { to: breakGlassPath({ person }) })
}

const notFound = () =>
  new KithError(
    'not-found',
    'There is nothing here, or it is not yours to see. Check the address, or search.',
  )
