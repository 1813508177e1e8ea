import { addDays } from './days.ts'
import { cinHeader, group, leaf } from './make.ts'
import type { XmlElement } from './tree.ts'
import { isWorkingDay } from './working-days.ts'
import type { WritableChild, WritableHeader } from './write.ts'

/** How big a made-up census is, and from which seed; the same seed gives the same census. `faults` is the share of children with something wrong. */
export type CensusSize = { children: number; seed: number; faults?: number }

const END = '2026-03-31'
const START = '2025-04-01'
const FACTORS = ['1B', '2B', '3A', '3B', '4A', '4B', '5A', '6A', '16A', '17A', '18C', '19C', '22A', '24A']
const DISABILITIES = ['MOB', 'HAND', 'PC', 'INC', 'COMM', 'LD', 'HEAR', 'VIS', 'BEH', 'AUT', 'DDA']

/** The header of a made-up census of 2025-26. */
export function madeUpHeader(): WritableHeader {
  return cinHeader({
    Collection: 'CIN',
    Year: '2026',
    ReferenceDate: END,
    SourceLevel: 'L',
    LEA: '886',
    SerialNo: '001',
  })
}

/** Children of a made-up census, one by one. Nobody in it is real. */
export function* madeUpChildren({ children, seed, faults = 0.03 }: CensusSize): Generator<WritableChild> {
  const dice = diceFrom(seed)
  for (let n = 1; n <= children; n++) {
    const child = madeUpChild(n, dice)
    yield { element: dice.chance(faults) ? spoiled(child, dice) : child }
  }
}

type Dice = { below(most: number): number; chance(share: number): boolean; one<T>(list: readonly T[]): T }

/** Repeatable random numbers (mulberry32). */
function diceFrom(seed: number): Dice {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (most: number) => Math.floor(next() * most)
  return { below, chance: (share) => next() < share, one: (list) => list[below(list.length)]! }
}

function madeUpChild(n: number, dice: Dice): XmlElement {
  const isDisabled = dice.chance(0.12)
  const disabilities = isDisabled ? [...new Set([dice.one(DISABILITIES), dice.one(DISABILITIES)])] : ['NONE']
  return group('Child', [
    group('ChildIdentifiers', [
      leaf('LAchildID', `C${String(n).padStart(7, '0')}`),
      leaf('UPN', upn(n)),
      leaf('PersonBirthDate', addDays('2009-01-01', dice.below(5_900))),
      leaf('Sex', dice.one(['M', 'F'])),
    ]),
    group('ChildCharacteristics', [
      leaf('Ethnicity', dice.one(['WBRI', 'WOTH', 'MOTH', 'AIND', 'BAFR', 'OOTH'])),
      group(
        'Disabilities',
        disabilities.map((code) => leaf('Disability', code)),
      ),
    ]),
    ...episodes(dice),
  ])
}

function upn(n: number): string {
  const digits = `886${String(n).padStart(9, '0')}`
  const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * (i + 2), 0)
  return `${'ABCDEFGHJKLMNPQRTUVWXYZ'[sum % 23]}${digits}`
}

/** One or two referrals, one after the other; only the last may be open. */
function episodes(dice: Dice): XmlElement[] {
  const count = dice.one([1, 1, 1, 1, 1, 1, 1, 2])
  const span = Math.floor(340 / count)
  return Array.from({ length: count }, (_, i) => {
    const referral = workingDay(addDays(START, i * span + dice.below(10)))
    const closure = i < count - 1 || dice.chance(0.4) ? addDays(referral, span - 15) : undefined
    return episode(referral, closure, dice)
  })
}

function episode(referral: string, closure: string | undefined, dice: Dice): XmlElement {
  const enquiry = dice.chance(0.25)
  const conference = enquiry && dice.chance(0.4) ? workingDay(addDays(referral, 12)) : undefined
  const end = closure ?? END
  return group('CINdetails', [
    leaf('CINreferralDate', referral),
    leaf('ReferralSource', dice.one(['1A', '2A', '3A', '5D', '6', '8'])),
    leaf('PrimaryNeedCode', `N${1 + dice.below(8)}`),
    ...(closure ? [leaf('CINclosureDate', closure), leaf('ReasonForClosure', 'RC7')] : []),
    assessment(referral, dice),
    ...(conference || dice.chance(0.7) ? [] : [plan(addDays(referral, 50), end)]),
    ...(enquiry ? [section47(referral, conference)] : []),
    leaf('ReferralNFA', '0'),
    ...(conference ? [protectionPlan(conference, end, dice)] : []),
  ])
}

function assessment(referral: string, dice: Dice): XmlElement {
  const factors = [...new Set(Array.from({ length: 1 + dice.below(3) }, () => dice.one(FACTORS)))]
  return group('Assessments', [
    leaf('AssessmentActualStartDate', addDays(referral, 1)),
    leaf('AssessmentAuthorisationDate', addDays(referral, 10 + dice.below(30))),
    group(
      'FactorsIdentifiedAtAssessment',
      factors.map((factor) => leaf('AssessmentFactors', factor)),
    ),
  ])
}

function plan(start: string, end: string): XmlElement {
  const dates = start < end ? [start, end] : [end, end]
  return group('CINPlanDates', [leaf('CINPlanStartDate', dates[0]!), leaf('CINPlanEndDate', dates[1]!)])
}

function section47(referral: string, conference: string | undefined): XmlElement {
  return group('Section47', [
    leaf('S47ActualStartDate', addDays(referral, 2)),
    leaf('InitialCPCtarget', workingDay(addDays(referral, 17))),
    ...(conference ? [leaf('DateOfInitialCPC', conference)] : []),
    leaf('ICPCnotRequired', conference ? '0' : '1'),
  ])
}

function protectionPlan(start: string, end: string, dice: Dice): XmlElement {
  const category = dice.one(['NEG', 'PHY', 'SAB', 'EMO', 'MUL'])
  return group('ChildProtectionPlans', [
    leaf('CPPstartDate', start),
    leaf('CPPendDate', end),
    leaf('InitialCategoryOfAbuse', category),
    leaf('LatestCategoryOfAbuse', category),
    leaf('NumberOfPreviousCPP', String(dice.below(3))),
    group('Reviews', [leaf('CPPreviewDate', addDays(start, 21))]),
  ])
}

/** The day itself or the next working day. */
function workingDay(day: string): string {
  return isWorkingDay(day) ? day : workingDay(addDays(day, 1))
}

/** The child with one value blank, odd, far in the past, or gone. */
function spoiled(child: XmlElement, dice: Dice): XmlElement {
  const leaves = countLeaves(child)
  const at = dice.below(leaves)
  const text = dice.one([undefined, '', 'XX', '1999-02-30', '2019-06-01'])
  let seen = 0
  const change = (element: XmlElement): XmlElement[] => {
    if (element.nodes.length > 0)
      return [{ ...element, nodes: (element.nodes as XmlElement[]).flatMap(change) }]
    if (seen++ !== at) return [element]
    return text === undefined ? [] : [leaf(element.name, text)]
  }
  return change(child)[0]!
}

function countLeaves(element: XmlElement): number {
  if (element.nodes.length === 0) return 1
  return (element.nodes as XmlElement[]).reduce((sum, inner) => sum + countLeaves(inner), 0)
}
