import { type ErrorCode, KithError } from '../../platform/errors.ts'
import { isId } from '../../platform/id.ts'
import type { Decision, Permission, Viewer } from '../../platform/operations/operation.ts'
import { path } from '../../platform/pages/path.ts'
import type { AccessRule } from './access-rule.ts'
import type { Capability } from './capabilities.ts'
import { decide, type Standing, type Verdict } from './decide.ts'
import { logLook } from './look.ts'
import { RefusedLook } from './refused-look.ts'
import { mayEver } from './rules.ts'
import { standingToFamily, standingToPeople } from './standing.ts'
import type { Located, Subject } from './subjects.ts'
import { behindWalls } from './walls/behind.ts'
import { why } from './why.ts'

export const breakGlassPath = path('/people/:person/emergency')
export const purposePath = path('/people/:person/purpose')

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
  if (verdict.allowed) {
    await mustReadEverybody(viewer, capability)
    return { allowed: true, because: verdict.rule.because }
  }
  throw new KithError(
    'not-allowed',
    'Your role does not include this. If it should, ask your team manager or the administrator.',
  )
}

/** What these open holds every child of the council, those kept safe from somebody too. */
const ABOUT_EVERYBODY: readonly Capability[] = ['returns']

/** Whoever works for somebody from whom others are kept safe leaves what holds everybody's data to a colleague. */
async function mustReadEverybody(viewer: Viewer, capability: Capability): Promise<void> {
  if (!ABOUT_EVERYBODY.includes(capability)) return
  const { people } = await behindWalls(viewer)
  if (people.length === 0) return
  throw new KithError(
    'not-allowed',
    'You work for somebody from whom others are kept safe, and returns hold everybody’s data. Ask a colleague to make them.',
  )
}

async function checkSubject(
  viewer: Viewer,
  capability: Capability,
  subject: Subject,
  input: Record<string, unknown>,
): Promise<Decision> {
  const ids = idsOf(input[subject.key])
  if (!ids.length || !ids.every(isId)) throw notFound()
  const located = await subject.locate(viewer.db, ids)
  if (!mayEver(viewer.actor.roles, capability)) throw noRole(capability, located)
  if (!located || (located.people.length === 0 && !located.family)) throw notFound()
  const rule = located.family
    ? await checkFamily(viewer, capability, located)
    : await checkPeople(viewer, capability, located, ids)
  return { allowed: true, because: rule.because }
}

/** Whoever could never do it learns nothing by asking: what is there and what is not are refused and kept alike. */
const noRole = (capability: Capability, located: Located | undefined): KithError =>
  new RefusedLook('not-found', NOTHING_HERE, {}, { people: located?.people ?? [], capability })

/** In small letters, as the database gives ids back. */
const idsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value])
    .filter((id) => typeof id === 'string')
    .map((id) => id.toLowerCase())

async function checkFamily(
  viewer: Viewer,
  capability: Capability,
  { family, people }: Located,
): Promise<AccessRule> {
  const toFamily = await standingToFamily(viewer, family!, people)
  const verdict = decide(viewer.actor.roles, capability, toFamily)
  const standing = await standingToPeople(viewer, people)
  const isClosed = (id: string) => standing.get(id)?.restricted === true
  const seen = people.filter((id) => !isClosed(id))
  const closed = people.filter(isClosed)
  const inTurn = toFamily.restricted ? [...closed, ...seen] : [...seen, ...closed]
  if (!verdict.allowed) throw refusal(verdict, viewer, { people: inTurn, capability }, inTurn[0])
  await log(viewer, verdict.rule, seen)
  return verdict.rule
}

async function checkPeople(
  viewer: Viewer,
  capability: Capability,
  { people, oneIsEnough }: Located,
  asked: readonly string[],
): Promise<AccessRule> {
  const standing = await standingToPeople(viewer, people)
  const allowed = new Map<AccessRule, string[]>()
  const refused: { id: string; verdict: Refusal }[] = []
  for (const id of people) {
    const verdict = decide(viewer.actor.roles, capability, standing.get(id) as Standing)
    if (verdict.allowed) allowed.set(verdict.rule, [...(allowed.get(verdict.rule) ?? []), id])
    else refused.push({ id, verdict })
  }
  if (refused.length > 0 && !(oneIsEnough && allowed.size > 0)) {
    // It leads to an open record first; never to a closed one that this viewer did not name and could not know of.
    const open = refused.find(({ verdict }) => verdict.why !== 'restricted')
    const lead = open ?? refused[0]!
    const leads = open || allowed.size === 0 || asked.includes(lead.id)
    const about = { people: refused.map(({ id }) => id), capability }
    throw refusal(lead.verdict, viewer, about, leads ? lead.id : undefined)
  }
  for (const [rule, seen] of allowed) await log(viewer, rule, seen)
  return [...allowed.keys()][0]!
}

/** Operations leave a ledger entry; everything else that touches a person is a look. */
async function log(viewer: Viewer, rule: AccessRule, people: readonly string[]): Promise<void> {
  if ('request' in viewer || people.length === 0) return
  await logLook(viewer, { people, rule: rule.because, purpose: await why(viewer, rule, people) })
}

type Refusal = Extract<Verdict, { allowed: false }>

/** What a refusal says, and where it leads; it carries whom it was about, so that the door can keep it. */
function refusal(
  { why: reason, could }: Refusal,
  viewer: Viewer,
  about: { people: readonly string[]; capability: Capability },
  person: string | undefined,
): KithError {
  if (about.people.length === 0 || reason === 'no-role') return notFound()
  const refuse = (code: ErrorCode, message: string, to?: string) =>
    new RefusedLook(code, message, { to }, about)
  if (person && could.includes('purpose'))
    return refuse('purpose-needed', 'Say first why you need this record.', purposePath({ person }))
  if (could.includes('emergency') || viewer.actor.roles.some((role) => role !== 'administrator'))
    return refuse('not-allowed', OUTSIDE[reason], person && breakGlassPath({ person }))
  return refuse('not-found', NOTHING_HERE)
}

const OUTSIDE = {
  restricted: 'This record is restricted. Ask a team manager, or open it in an emergency with a reason.',
  'no-relation':
    'You do not work with this family. Ask its team, or open the record in an emergency with a reason.',
}

const NOTHING_HERE = 'There is nothing here, or it is not yours to see. Check the address, or search.'

const notFound = () => new KithError('not-found', NOTHING_HERE)
