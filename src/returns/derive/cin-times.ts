import { careEpisode } from '../../care/index.ts'
import type { HelpOfChild } from '../../family-help/index.ts'
import type { Referral } from '../../front-door/index.ts'
import { addDays, addMonths } from '../../platform/time/day.ts'
import { lastDay } from '../../platform/time/period.ts'
import { PROTECTION_FACTS, timeInNeed } from '../../protection/index.ts'
import type { FactValues } from '../../record/history/fact-table.ts'
import { type CareTime, careTimes } from './care-times.ts'
import { type ChildRecord, factsOf, type HeldFact } from './child-record.ts'
import type { Basis } from './row.ts'

/** A time in which a child was in need, from what files told and from what was worked here: a referral and what came of it. */
export interface Time {
  /** The columns of `timeInNeed`. */
  values: FactValues
  from: Basis
  because: Record<string, Basis>
  /** A file told it: what it tells inside it is the file’s too. */
  told: boolean
  /** The help that went on in it. */
  help: HelpOfChild[]
}

const START = 'referred_on'
const END = 'closed_on'
export const firstOf = ({ values }: Time): string => String(values[START])
export const lastOf = ({ values }: Time): string | null => values[END] as string | null
export const isNoFurtherAction = ({ values }: Time): boolean =>
  ['1', 'true'].includes(String(values.no_further_action ?? '').toLowerCase())

/**
 * Every time in need of a child, earliest first. Files come first; help that lies in a time that a file told goes on in it,
 * and fills what the file left open. Conversations that led nowhere further are referrals of their own, but for those that
 * came while help was open. Care of which nothing else is told is a time in need too: nobody is counted twice.
 */
export function timesInNeed(child: ChildRecord): Time[] {
  const times = toldTimes(child)
  for (const help of child.help) placeHelp(times, help, child)
  for (const referral of child.referrals.filter(({ involvement }) => involvement === null))
    placeReferral(times, referral)
  for (const care of careTimes(factsOf(child, careEpisode))) placeCare(times, care)
  return times.sort((a, b) => (firstOf(a) < firstOf(b) ? -1 : 1))
}

/** What files told; a day that only something inside a time names is a time too. */
function toldTimes(child: ChildRecord): Time[] {
  const held = new Map(factsOf(child, timeInNeed).map((fact) => [String(fact.values[START]), fact]))
  for (const table of PROTECTION_FACTS)
    for (const { entry, values } of factsOf(child, table)) {
      const day = String(values[START])
      if (!held.has(day)) held.set(day, { entry, values: { ...EMPTY, [START]: values[START] ?? null } })
    }
  return [...held.values()].map(toTold)
}

const EMPTY: FactValues = Object.fromEntries(Object.keys(timeInNeed.columns).map((name) => [name, null]))

const toTold = ({ entry, values }: HeldFact): Time => ({
  values,
  from: { says: `Time in need from ${values[START]}, as it was brought in`, entry },
  because: {},
  told: true,
  help: [],
})

/** The times that have a day in common with these days; referrals without further action are no time of help. */
function meeting(times: readonly Time[], from: string, last: string | null): Time[] {
  return times.filter(
    (time) =>
      !isNoFurtherAction(time) &&
      (last === null || firstOf(time) <= last) &&
      (lastOf(time) === null || lastOf(time)! >= from),
  )
}

function placeHelp(times: Time[], help: HelpOfChild, child: ChildRecord): void {
  const known = meeting(times, help.period.from, lastDay(help.period)).toSorted((a, b) =>
    firstOf(a) < firstOf(b) ? -1 : 1,
  )
  const time = known.at(-1)
  if (!time) return void times.push(...workedTimes(help, child))
  time.help.push(help)
  if (lastOf(time) === null && help.ending) endWith(time, help)
}

/** None where the help was over before there was a child to help. */
function workedTimes(help: HelpOfChild, child: ChildRecord): Time[] {
  const time = workedTime(help, child)
  return lastOf(time) !== null && firstOf(time) > lastOf(time)! ? [] : [time]
}

/** Help of which no file tells: the day and source of the conversation that led to it, where there was one. */
function workedTime(help: HelpOfChild, child: ChildRecord): Time {
  const referral = child.referrals.find(({ involvement }) => involvement === help.involvement)
  const care = careTimes(factsOf(child, careEpisode)).find(
    ({ from, until }) =>
      (until === null || until >= help.period.from) && from <= (lastDay(help.period) ?? from),
  )
  const began =
    referral && referral.referralDate <= help.period.from ? referral.referralDate : help.period.from
  const day = notBeforeConception(began, child)
  const time: Time = {
    values: {
      ...EMPTY,
      referred_on: day,
      source: referral?.source ?? NOT_KNOWN,
      primary_need: referral?.primaryNeed ?? care?.need ?? NOT_SAID,
      no_further_action: '0',
    },
    from: { says: `Help began on ${help.period.from}`, entry: help.entry },
    because: referral
      ? asked(referral)
      : { source: { says: 'No conversation led to this help, so who asked is not known' } },
    told: false,
    help: [help],
  }
  const last = help.ending ? undefined : (care?.until ?? lastDay(help.period))
  if (help.ending) endWith(time, help)
  else if (last && help.period.until)
    time.values = { ...time.values, closed_on: last, why_closed: care?.whyClosed ?? OTHER_REASON }
  return time
}

/** Help that began for others is not yet help for a child who comes later: nine months before the birth at most (rules 8530Q, 8606). */
function notBeforeConception(day: string, { who }: ChildRecord): string {
  const birth = who.birth_date ?? who.expected_birth_date
  const earliest = birth && addMonths(birth, -9)
  return earliest && earliest > day ? earliest : day
}

const NOT_KNOWN = '10'
const NOT_SAID = 'N0'
/** The census’ reason for help that ended because it was no longer needed, or otherwise. */
const OTHER_REASON = 'RC7'

const asked = ({ entry, referralDate }: Referral): Record<string, Basis> => {
  const basis = { says: `The first conversation, on ${referralDate}`, entry }
  return { referred_on: basis, source: basis, primary_need: basis }
}

/** The reasons that families and workers give are all the census’ “another reason” (decision 600). */
function endWith(time: Time, { ending }: HelpOfChild): void {
  const { on, entry } = ending!
  const basis = { says: `The help ended on ${on}`, entry }
  time.values = { ...time.values, closed_on: on, why_closed: time.values.why_closed ?? OTHER_REASON }
  time.because = { ...time.because, closed_on: basis, why_closed: basis }
}

/** A conversation from which no help came; one that came while help was open is part of that help. */
function placeReferral(times: Time[], referral: Referral): void {
  const { referralDate: day, source, noFurtherAction, primaryNeed, entry } = referral
  if (meeting(times, day, day).length > 0 || times.some((time) => firstOf(time) === day)) return
  times.push({
    values: {
      ...EMPTY,
      referred_on: day,
      source,
      primary_need: noFurtherAction ? null : (primaryNeed ?? NOT_SAID),
      no_further_action: noFurtherAction ? '1' : '0',
    },
    from: { says: `A conversation on ${day}, and what came of it`, entry },
    because: {},
    told: false,
    help: [],
  })
}

/** A child in care is in need, whether or not a referral is in the record. */
function placeCare(times: Time[], care: CareTime): void {
  const last = care.until && addDays(care.until, -1)
  if (meeting(times, care.from, last && last > care.from ? last : care.until).length > 0) return
  times.push({
    values: {
      ...EMPTY,
      referred_on: care.from,
      source: NOT_KNOWN,
      primary_need: care.need ?? NOT_SAID,
      closed_on: care.until,
      why_closed: care.until ? (care.whyClosed ?? OTHER_REASON) : null,
      no_further_action: '0',
    },
    from: { says: `In care from ${care.from}; no referral before it is in the record`, entry: care.entry },
    because: {},
    told: false,
    help: [],
  })
}
