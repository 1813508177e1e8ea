import { z } from 'zod'
import * as field from '../../platform/operations/fields.ts'
import { keysOf } from '../../record/codes.ts'
import { asPostcode } from '../../record/search/question.ts'
import { type Source, WORKPLACES } from '../sources.ts'
import { REACH_WORDS } from '../words.ts'

const LONG = 8_000

/** Who may ask for help; those who work with the family then say where. */
export const ASKERS = [
  'young-person',
  'parent',
  'carer',
  'relative',
  'friend-or-neighbour',
  'professional',
] as const
/** Who may be worried; nobody has to say who they are. */
export const WORRIED = [
  'relative',
  'friend-or-neighbour',
  'professional',
  'parent',
  'young-person',
  'not-said',
] as const

const workplace = field.choice(WORKPLACES, 'Choose where you work').optional()

const reach = {
  reach: field.choice(keysOf(REACH_WORDS), 'Choose how we can reach you'),
  reachDetail: field.optionalText(300),
  reachWhen: field.optionalText(300),
  leaveMessage: field.yesNo('Choose yes or no').optional(),
}

type Issue = { path: string[]; message: string }
type Ask = { add(path: string, message: string): void }

const asking =
  <T>(check: (answers: T, ask: Ask) => void) =>
  (answers: T, context: { addIssue(issue: Issue & { code: 'custom' }): void }) =>
    check(answers, { add: (path, message) => context.addIssue({ code: 'custom', path: [path], message }) })

const REACH_AT: Record<string, string> = {
  phone: 'Enter the phone number',
  text: 'Enter the mobile number',
  email: 'Enter the email address',
  visit: 'Enter the address where we can visit you',
  letter: 'Enter the address for letters',
}

function checkReach(answers: { reach?: string; reachDetail?: string }, ask: Ask): void {
  const message = REACH_AT[answers.reach ?? '']
  if (message && !answers.reachDetail) ask.add('reachDetail', message)
}

function checkWorkplace(answers: { who?: string; workplace?: Source; name?: string }, ask: Ask): void {
  if (answers.who !== 'professional') return
  if (!answers.workplace) ask.add('workplace', 'Choose where you work')
  if (!answers.name) ask.add('name', 'Enter your name, so that we can talk with you')
}

/** What is going on. */
export const story = z.object({
  words: field.text('Write what is going on. A few words are enough.', LONG),
  wish: field.optionalText(LONG),
})

/** Who asks, and for whom. */
export const asker = z
  .object({
    who: field.choice(ASKERS, 'Choose who you are'),
    workplace,
    name: field.optionalText(),
    about: field.optionalText(1_000),
  })
  .superRefine(asking(checkWorkplace))

/** How to reach them safely, and where. */
export const safeWay = z
  .object({
    ...reach,
    language: field.optionalText(),
    interpreter: field.yesNo().optional(),
    hub: field.id('Choose a place from the list').optional(),
    postcode: field
      .optionalText(12)
      .refine(
        (typed) => !typed || asPostcode(typed) !== undefined,
        'Enter a postcode such as KB4 2AL, or leave it empty',
      ),
  })
  .superRefine(asking(checkReach))

/** What worries somebody, and about whom. */
export const worry = z.object({
  words: field.text('Write what you have seen or heard', LONG),
  about: field.text('Say which child: a name, an age, an address or a school. Whatever you know.', 2_000),
})

/** Who is worried, and how to reach them. */
export const teller = z
  .object({
    who: field.choice(WORRIED, 'Choose who you are'),
    workplace,
    name: field.optionalText(),
    organisation: field.optionalText(),
    role: field.optionalText(),
    ...reach,
    familyKnows: field.choice(['yes', 'no', 'not-sure'], 'Choose whether the family knows').optional(),
    familyKnowsWhy: field.optionalText(1_000),
  })
  .superRefine(
    asking((answers, ask) => {
      checkWorkplace(answers, ask)
      checkProfessional(answers, ask)
      checkReach(answers, ask)
    }),
  )

interface ProfessionalAnswers {
  who?: string
  organisation?: string
  role?: string
  reach?: string
  familyKnows?: string
}

function checkProfessional(answers: ProfessionalAnswers, ask: Ask): void {
  if (answers.who !== 'professional') return
  if (!answers.organisation) ask.add('organisation', 'Enter the name of your organisation')
  if (!answers.role) ask.add('role', 'Enter your role, such as class teacher')
  if (answers.reach === 'none') ask.add('reach', 'Choose how we can reach you; we will need to talk with you')
  if (!answers.familyKnows) ask.add('familyKnows', 'Choose whether the family knows')
}

/** Who got in touch, in one answer: where they work, for those who work with the family. */
export const sourceOf = (answers: { who: Source | 'professional'; workplace?: Source }): Source =>
  answers.who === 'professional' ? (answers.workplace ?? 'not-known') : answers.who
