import { SOURCES as IN_WORDS, type Source } from '../../front-door/sources.ts'
import { needAssessment, needPlan, preProceedings, section47, timeInNeed } from '../../protection/index.ts'
import type { Chance } from '../chance.ts'
import { between } from './between.ts'
import { type DayNumber, workingDay, workingDaysAfter } from './days.ts'
import type { Tell } from './history.ts'
import {
  CONFERENCE_IN_TIME,
  DAYS_IN_NEED,
  DAYS_OF_LASTING_NEED,
  ENQUIRY_ALONE,
  NO_FURTHER_ACTION,
  NOT_IN_NEED,
  PRIMARY_NEEDS,
} from './need-figures.ts'

/** What a referral comes to, for all the children of the family whom it is about. */
export type Course = 'nothing' | 'not-in-need' | 'need' | 'lasting' | 'plan' | 'conference-only'

export interface Referral {
  on: DayNumber
  course: Course
  source: Source
  /** The day on which the assessment was agreed. */
  agreed: DayNumber
  /** Enquiry and conference, where there was one. */
  enquiry: DayNumber | null
  conference: DayNumber | null
  /** The day on which need ends, unless care goes on. */
  until: DayNumber
  need: string
}

/** How likely a protection conference is, and a need that lasts, for this family now. */
export interface Leaning {
  conference: number
  lasting: number
  plan: number
}

/** Draws what a referral on this day comes to. */
export function referralOn(luck: Chance, from: DayNumber, source: Source, leaning: Leaning): Referral {
  const on = workingDay(from)
  const course = courseOf(luck, leaning)
  const agreed = workingDay(on + 1 + luck.between(12, 58))
  const enquired =
    ['plan', 'conference-only'].includes(course) || (course === 'need' && luck.happens(ENQUIRY_ALONE))
  const enquiry = enquired ? workingDay(on + luck.between(0, luck.happens(0.75) ? 6 : 90)) : null
  const conference =
    enquiry !== null && ['plan', 'conference-only'].includes(course) ? conferenceAfter(luck, enquiry) : null
  const need = course === 'lasting' ? 'N2' : luck.weighted(PRIMARY_NEEDS)
  const first = { on, course, source, agreed, enquiry, conference, need }
  return { ...first, until: endOf(luck, first) }
}

function courseOf(luck: Chance, leaning: Leaning): Course {
  if (luck.happens(NO_FURTHER_ACTION)) return 'nothing'
  if (luck.happens(NOT_IN_NEED / (1 - NO_FURTHER_ACTION))) return 'not-in-need'
  if (luck.happens(leaning.lasting)) return 'lasting'
  if (!luck.happens(leaning.conference)) return 'need'
  return luck.happens(leaning.plan) ? 'plan' : 'conference-only'
}

/** The conference within 15 working days of the enquiry, or later (Working Together 2023). */
const conferenceAfter = (luck: Chance, enquiry: DayNumber): DayNumber =>
  workingDaysAfter(enquiry, luck.happens(CONFERENCE_IN_TIME) ? luck.between(7, 15) : luck.between(16, 26))

function endOf(
  luck: Chance,
  { on, course, agreed, enquiry, conference }: Omit<Referral, 'until'>,
): DayNumber {
  if (course === 'nothing') return on + 1
  if (course === 'not-in-need') return agreed + luck.between(0, 5)
  const least = Math.max(agreed + 3, (conference ?? enquiry ?? 0) + 12)
  return Math.max(on + between(luck, course === 'lasting' ? DAYS_OF_LASTING_NEED : DAYS_IN_NEED), least)
}

/** What the census asks of one child's time in need. `until` is the child's own end; `plan`: from when a plan may be. */
export function tellNeed(
  tell: Tell,
  child: number,
  referral: Referral,
  own: {
    until: DayNumber
    why: string
    factors: string
    planFrom: DayNumber | null
    planUntil: DayNumber | null
  },
): void {
  const { on, course, source, need, agreed } = referral
  const referred_on = on
  const nothing = course === 'nothing'
  tell(child, timeInNeed, {
    referred_on,
    source: IN_WORDS[source].code,
    primary_need: nothing ? null : need,
    closed_on: nothing ? null : own.until,
    why_closed: nothing ? null : own.why,
    no_further_action: nothing ? '1' : '0',
  })
  if (nothing) return
  tell(child, needAssessment, {
    referred_on,
    began_on: on + 1,
    agreed_on: Math.min(agreed, own.until),
    factors: own.factors,
  })
  if (own.planFrom !== null && own.planUntil !== null && own.planUntil - own.planFrom > 1)
    tell(child, needPlan, { referred_on, began_on: own.planFrom, ended_on: own.planUntil })
  tellEnquiry(tell, child, referral)
}

function tellEnquiry(tell: Tell, child: number, { on, enquiry, conference }: Referral): void {
  if (enquiry === null) return
  tell(child, section47, {
    referred_on: on,
    began_on: enquiry,
    conference_by: workingDaysAfter(enquiry, 15),
    conference_on: conference,
    no_conference: conference === null ? '1' : '0',
  })
}

/** Before court: letter, meetings, the question put to the court on the day that the order began or a little before. */
export function tellBeforeCourt(
  luck: Chance,
  tell: Tell,
  child: number,
  referral: Referral,
  court: DayNumber,
): void {
  const began_on = workingDay(Math.max(referral.on + 10, court - luck.between(60, 190)))
  if (began_on > court - 25) return
  const offered = luck.happens(0.7)
  const first_meeting_on = workingDay(began_on + luck.between(9, 14))
  tell(child, preProceedings, {
    referred_on: referral.on,
    began_on,
    letter_sent_on: workingDay(began_on + luck.between(1, 4)),
    family_meeting_offered: offered ? '1' : '0',
    family_meeting_held: offered && luck.happens(0.55) ? '1' : '0',
    first_meeting_on,
    review_meetings: String(Math.floor((court - first_meeting_on) / 45)),
    decided_on: workingDay(Math.max(first_meeting_on, court - luck.between(8, 20))),
    court_asked_on: court,
  })
}
