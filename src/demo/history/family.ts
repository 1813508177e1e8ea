import type { Source } from '../../front-door/sources.ts'
import type { Chance } from '../chance.ts'
import { groupOf } from '../ethnicity.ts'
import { tellAfterCare } from './care/after.ts'
import type { InCare, Spell } from './care/spell.ts'
import { tellCare } from './care/spell.ts'
import {
  BABY_AFTER_PLAN,
  BABY_WITHOUT_PLAN,
  CARE_AFTER_PLAN,
  CARE_WITHOUT_PLAN,
  PRIOR_PLAN,
} from './care-figures.ts'
import { ageAt, birthdayOf, type DayNumber, workingDay } from './days.ts'
import { factorsOf, familyFactors } from './factors.ts'
import { type FamilyHistory, type Tell, teller } from './history.ts'
import { type Referral, referralOn, tellBeforeCourt, tellNeed } from './need.ts'
import {
  COME_AGAIN,
  CONFERENCE,
  CONFERENCE_AGAIN,
  LASTING_NEED,
  PLAN_AT_CONFERENCE,
  SOURCES,
  WAIT_TO_COME_AGAIN,
} from './need-figures.ts'
import { type ProtectionTime, protectionFrom, tellProtection } from './protection.ts'

/** What is remembered of a child while the family's history is told. */
interface Passage {
  /** No new referral before this day: help goes on. */
  busyUntil: DayNumber
  plans: number
  care: Spell[]
  gone: boolean
}

interface Telling {
  luck: Chance
  family: FamilyHistory
  tell: Tell
  passages: Passage[]
}

/** How long after care ended it may begin again: the return tells social workers of one time in care a year. */
const APART = 400

/** Tells what happened to a family from its first referral until its children are grown or nobody asks any more. */
export function liveOn(luck: Chance, family: FamilyHistory, first: DayNumber, horizon: DayNumber): void {
  const passages = family.children.map(() => ({ busyUntil: 0, plans: 0, care: [], gone: false }))
  const telling = { luck, family, tell: teller(family.facts), passages }
  let on = first
  while (on < horizon) {
    const children = concerned(telling, on)
    const until = children.length ? refer(telling, on, children) : on + 200
    if (!family.children.some((child, at) => !passages[at]!.gone && birthdayOf(child.born, 17) > until)) break
    if (!luck.happens(COME_AGAIN)) break
    on = until + 3 + luck.wait(WAIT_TO_COME_AGAIN)
  }
  for (const [child, { care }] of passages.entries()) tellAfterCare(inCare(telling, child), care)
}

const inCare = ({ luck, family, tell }: Telling, child: number): InCare => ({
  luck,
  child,
  life: family.children[child]!,
  homePostcode: family.homePostcode,
  tell,
})

/** The children who can be referred that day: born or about to be, under 17½, not helped already. */
function concerned({ family, passages }: Telling, on: DayNumber): number[] {
  return family.children.flatMap(({ born }, at) => {
    const { busyUntil, gone } = passages[at]!
    const young = birthdayOf(born, 17) + 150 > on && born < on + 140
    return young && !gone && busyUntil + 2 < on ? [at] : []
  })
}

/** One referral with what comes of it for each child. Returns the day on which the family's own help ended. */
function refer(telling: Telling, from: DayNumber, children: number[]): DayNumber {
  const { luck, family, passages } = telling
  const again = children.some((child) => passages[child]!.plans > 0)
  const source = luck.weighted(SOURCES) as Source
  const referral = referralOn(luck, from, source, {
    conference: again ? CONFERENCE_AGAIN : CONFERENCE,
    lasting: children.some((child) => family.children[child]!.disabilities.length)
      ? LASTING_NEED * 4
      : LASTING_NEED * 0.45,
    plan: PLAN_AT_CONFERENCE,
  })
  const plan = referral.course === 'plan' ? protectionFrom(luck, referral.conference!) : null
  const findings = familyFactors(luck)
  const entry = entryToCare(telling, referral, plan)
  const ends = children.map((child) => throughNeed(telling, child, referral, { plan, findings, entry }))
  family.talks.push({ on: referral.on, children, source, outcome: outcomeOf(referral) })
  const until = Math.max(...ends)
  if (referral.course !== 'nothing') family.helps.push({ from: referral.on, until, kind: 'need', children })
  return Math.min(until, plan ? plan.until + 150 : referral.until)
}

function outcomeOf({ course, enquiry }: Referral): FamilyHistory['talks'][number]['outcome'] {
  if (course === 'nothing') return 'advice'
  if (course === 'not-in-need') return 'community'
  return enquiry === null ? 'family-help' : 'safety'
}

/** Whether and when children of the family come into care in this time of need; younger ones more often together. */
function entryToCare(
  { luck, family }: Telling,
  referral: Referral,
  plan: ProtectionTime | null,
): DayNumber | null {
  if (referral.course === 'nothing' || referral.course === 'not-in-need') return null
  if (!luck.happens(1.35 * leaningToCare(family, plan ? CARE_AFTER_PLAN : CARE_WITHOUT_PLAN, plan !== null)))
    return null
  const from = plan ? plan.from + 5 : referral.on + 2
  return workingDay(from + luck.wait(plan ? 150 : 60))
}

/** More or less often after a plan, by ethnic group. */
function leaningToCare({ children }: FamilyHistory, share: number, planned: boolean): number {
  const prior = PRIOR_PLAN[groupOf(children[0]!.ethnicity)]!
  return share * (planned ? prior / 0.63 : (1 - prior) / 0.37)
}

/** The day on which a child comes into care in this time of need, or null: with brothers and sisters, or as a baby. */
function entryOf(
  telling: Telling,
  child: number,
  referral: Referral,
  around: Circumstances,
): DayNumber | null {
  const { luck, family } = telling
  const { born } = family.children[child]!
  if (born > referral.on - 200 && !['nothing', 'not-in-need'].includes(referral.course)) {
    const planned = around.plan !== null
    const chance = leaningToCare(family, planned ? BABY_AFTER_PLAN : BABY_WITHOUT_PLAN, planned)
    if (luck.happens(chance))
      return Math.max(born + luck.between(1, 6), (around.plan?.from ?? referral.on) + 3) + luck.wait(25)
  }
  return comesIntoCare(telling, child, around) ? around.entry : null
}

interface Circumstances {
  plan: ProtectionTime | null
  findings: readonly string[]
  entry: DayNumber | null
}

/** One child's way through a time of need. Returns the day on which it ends. */
function throughNeed(telling: Telling, child: number, referral: Referral, around: Circumstances): DayNumber {
  const { luck, family, tell, passages } = telling
  const life = family.children[child]!
  const passage = passages[child]!
  const entry = entryOf(telling, child, referral, around)
  const spell = entry === null ? null : tellCare(inCare(telling, child), entry)
  if (spell) passage.care.push(spell)
  const grown = birthdayOf(life.born, 18)
  const protectedUntil = around.plan && Math.min(around.plan.until, spell ? spell.from + 25 : grown, grown)
  const own = ownEnd(luck, referral, { spell, protectedUntil, grown })
  const factors = factorsOf(luck, {
    family: around.findings,
    life,
    on: referral.on,
    inNeed: referral.course !== 'not-in-need',
  })
  tellNeed(tell, child, referral, {
    ...own,
    factors,
    ...plannedHelp(referral, { spell, protectedUntil, until: own.until }),
  })
  if (around.plan && protectedUntil && protectedUntil > around.plan.from + 1) {
    const { plans: earlier } = passage
    tellProtection(luck, tell, child, referral.on, around.plan, { until: protectedUntil, earlier })
    passage.plans += 1
  }
  const court = spell?.grounds.find(({ ground }) => ground === 'C1')?.from
  if (court) tellBeforeCourt(luck, tell, child, referral, court)
  passage.busyUntil = own.until
  passage.gone = own.gone
  return own.until
}

function comesIntoCare(
  { luck, family, passages }: Telling,
  child: number,
  { entry, plan }: Circumstances,
): boolean {
  if (entry === null) return false
  const { born } = family.children[child]!
  const age = ageAt(born, entry)
  const last = passages[child]!.care.at(-1)
  if (born > entry || birthdayOf(born, 17) + 200 < entry || (last && entry - last.until < APART)) return false
  return luck.happens(age < 10 ? 0.85 : plan ? 0.5 : 0.62)
}

interface OwnEnd {
  until: DayNumber
  why: string
  gone: boolean
}

const CLOSED_WITH_CARE: Partial<Record<string, { why: string; gone: boolean }>> = {
  adopted: { why: 'RC1', gone: true },
  guardian: { why: 'RC4', gone: false },
  arrangements: { why: 'RC3', gone: false },
  'other-council': { why: 'RC5', gone: true },
  grown: { why: 'RC7', gone: true },
}

/** When need ends for one child: with the family's, after care, or on the 18th birthday at the latest. */
function ownEnd(
  luck: Chance,
  referral: Referral,
  {
    spell,
    protectedUntil,
    grown,
  }: { spell: Spell | null; protectedUntil: DayNumber | null; grown: DayNumber },
): OwnEnd {
  if (spell) {
    const closed = CLOSED_WITH_CARE[spell.ending.leaving] ?? { why: 'RC7', gone: false }
    const after = closed.why === 'RC7' && !closed.gone ? luck.between(20, 160) : 0
    const least = Math.max(spell.until, referral.agreed, (referral.conference ?? 0) + 3, protectedUntil ?? 0)
    return { ...closed, until: Math.min(least + after, Math.max(grown, spell.until)) }
  }
  if (referral.course === 'not-in-need')
    return { until: referral.until, why: luck.happens(0.7) ? 'RC8' : 'RC9', gone: false }
  const natural = protectedUntil ? protectedUntil + luck.between(40, 190) : referral.until
  const moved = luck.happens(0.05)
  const least = Math.max(
    referral.agreed,
    (referral.conference ?? referral.enquiry ?? 0) + 1,
    protectedUntil ?? 0,
  )
  const until = Math.max(Math.min(natural, grown), least)
  if (until >= grown) return { until, why: luck.happens(0.3) ? 'RC6' : 'RC7', gone: true }
  return { until, why: moved ? 'RC5' : 'RC7', gone: moved }
}

/** A plan for a child in need runs where no protection plan and no care does. */
function plannedHelp(
  referral: Referral,
  {
    spell,
    protectedUntil,
    until,
  }: { spell: Spell | null; protectedUntil: DayNumber | null; until: DayNumber },
): { planFrom: DayNumber | null; planUntil: DayNumber | null } {
  const none = { planFrom: null, planUntil: null }
  if (['nothing', 'not-in-need'].includes(referral.course)) return none
  if (protectedUntil) return spell ? none : { planFrom: protectedUntil, planUntil: until }
  return {
    planFrom: referral.agreed,
    planUntil: spell ? Math.max(referral.agreed, Math.min(spell.from, until)) : until,
  }
}
