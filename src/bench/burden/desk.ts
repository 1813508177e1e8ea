import type { Locator, Page } from 'playwright-core'
import type { Asked } from './baseline.ts'
import { isFreeText, SECONDS, secondsOf } from './keystrokes.ts'
import { offeredFields, type ShownField, shownFields } from './shown-fields.ts'
import { wordsFor } from './words.ts'

/** What is done with a field, and which fact it asks for: `child1.birth`. A fact that was answered before is asked twice. */
export type Doing =
  | { fact: string; write: string | true }
  | { fact: string; choose: readonly string[] }
  | { fact: string; stands: true }
  /** It applies in some cases alone, and not to this family (the baseline leaves such fields out too). */
  | { not: string }

/** Written as given; without words, as many as the kind of box takes. */
export const write = (fact: string, words: string | true = true): Doing => ({ fact, write: words })
export const choose = (fact: string, ...choices: string[]): Doing => ({ fact, choose: choices })
/** Left as it is shown. */
export const stands = (fact: string): Doing => ({ fact, stands: true })
export const not = (why: string): Doing => ({ not: why })

export type Answers = Readonly<Record<string, Doing>>

/** A field that was asked, for the list of a task. */
export interface Answered extends ShownField {
  fact: string
  repeat: boolean
  seconds: number
}

/** What a reader should know beside the sum. */
export interface Beside {
  /** Fields behind lines that nobody had to open. */
  offered: number
  /** Seconds if every text box took as many words as a long one. */
  secondsWithLongBoxes: number
}

export interface Desk {
  page: Page
  /** Answers every field that a form shows, and sends it. @throws Error for a field nobody said anything about. */
  send(button: string, answers: Answers, form?: string): Promise<void>
  /** The fields of the task so far, and what they come to. */
  asked(): { fields: Answered[]; sum: Asked; beside: Beside }
}

/** Somebody at a desk, who works a task and is counted. `held` is what the record has been told so far, in all tasks. */
export function desk(page: Page, held: Set<string>): Desk {
  const fields: Answered[] = []
  let forms = 0
  let offered = 0
  const send: Desk['send'] = async (button, answers, form = 'main form[method=post]') => {
    const shown = await shownFields(page, form)
    offered += await offeredFields(page, form)
    for (const field of shown) {
      const doing = answers[field.label] ?? unsaid(page, field, answers)
      if ('not' in doing) continue
      await fill(page.locator(form), field, doing)
      const choices = 'choose' in doing ? doing.choose.length : 1
      const seconds = secondsOf(field.kind, { choices, stands: 'stands' in doing })
      fields.push({ ...field, fact: doing.fact, repeat: held.has(doing.fact), seconds })
    }
    for (const { fact } of fields) held.add(fact)
    forms += 1
    await page.locator(form).getByRole('button', { name: button, exact: true }).click()
    await mustBeTaken(page)
  }
  return {
    page,
    send,
    asked: () => ({ fields, sum: sumOf(fields, forms), beside: besideOf(fields, forms, offered) }),
  }
}

function unsaid(page: Page, { label }: ShownField, answers: Answers): never {
  const known = Object.keys(answers).join(' · ')
  throw new Error(`${new URL(page.url()).pathname} asks “${label}”, and the task knows only: ${known}`)
}

async function fill(
  form: Locator,
  { label, kind }: ShownField,
  doing: Exclude<Doing, { not: string }>,
): Promise<void> {
  if ('stands' in doing) return
  const at = boxOf(form, label, kind)
  if ('choose' in doing) return chooseAll(at, doing.choose)
  const words = doing.write === true ? wordsFor(kind) : doing.write
  if (kind === 'date') return writeDate(at, words)
  await at.fill(words)
}

/** The box or group of a label, inside its row where the label names one. */
function boxOf(form: Locator, label: string, kind: ShownField['kind']): Locator {
  const [name, row] = label.split(' › ').reverse()
  const within = row ? form.getByRole('group', { name: row, exact: true }) : form
  const grouped = within.getByRole('group', { name: name!, exact: true })
  return kind === 'date'
    ? grouped
    : kind === 'choice'
      ? grouped.or(within.getByLabel(name!, { exact: true })).first()
      : within.getByLabel(name!, { exact: true })
}

async function chooseAll(at: Locator, choices: readonly string[]): Promise<void> {
  const tag = await at.evaluate((element) => element.tagName)
  if (tag === 'SELECT') return void (await at.selectOption({ label: choices[0]! }))
  if (tag === 'INPUT') return at.check()
  for (const choice of choices) await at.getByLabel(choice).first().check()
}

async function writeDate(at: Locator, day: string): Promise<void> {
  const [year, month, date] = day.split('-')
  await at.getByLabel('Day').fill(date!)
  await at.getByLabel('Month').fill(month!)
  await at.getByLabel('Year').fill(year!)
}

async function mustBeTaken(page: Page): Promise<void> {
  const refusal = page.locator('.govuk-error-summary')
  if (await refusal.count()) throw new Error(`${page.url()} refused: ${await refusal.innerText()}`)
}

function sumOf(fields: readonly Answered[], forms: number): Asked {
  return {
    fields: fields.length,
    repeats: fields.filter(({ repeat }) => repeat).length,
    freeText: fields.filter(({ kind }) => isFreeText(kind)).length,
    seconds: fields.reduce((sum, { seconds }) => sum + seconds, forms * SECONDS.form),
  }
}

function besideOf(fields: readonly Answered[], forms: number, offered: number): Beside {
  const long = fields.map((field) =>
    isFreeText(field.kind) ? { ...field, seconds: secondsOf('many') } : field,
  )
  return { offered, secondsWithLongBoxes: sumOf(long, forms).seconds }
}
