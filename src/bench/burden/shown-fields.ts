import type { Page } from 'playwright-core'
import type { Kind } from './keystrokes.ts'

/** A field that a form shows: one labelled box, one group of choices, or one date. */
export interface ShownField {
  /** Its label, after the row's where it stands in one: "Person 2 › First name". */
  label: string
  kind: Kind
  /** Something stands in it already. */
  filled: boolean
}

/**
 * The fields of a form as somebody sees it: what is hidden, or behind a line that nobody has opened, is not asked. A text
 * box counts as short where its own words ask for little ("a sentence or two", "a line for each", "a few words"), else as long.
 */
export async function shownFields(page: Page, form: string): Promise<ShownField[]> {
  const found = await page.locator(form).evaluate(fieldsIn)
  return found.map(({ label, prompt, control, filled }) => ({
    label,
    kind: kindOf(control, label, prompt),
    filled,
  }))
}

/** How many fields stand behind lines that nobody opened: offered, and not asked. */
export const offeredFields = (page: Page, form: string): Promise<number> =>
  page
    .locator(form)
    .evaluate(
      (element) =>
        element.querySelectorAll(
          'details:not([open]) :is(.govuk-radios, .govuk-checkboxes, .govuk-date-input, textarea, select, .govuk-input:not(.govuk-date-input__input))',
        ).length,
    )

interface Found {
  label: string
  prompt: string
  control: string
  filled: boolean
}

const LITTLE = /sentence or two|line for each|few words/i

function kindOf(control: string, label: string, prompt: string): Kind {
  if (control === 'textarea') return LITTLE.test(`${label} ${prompt}`) ? 'few' : 'many'
  if (control === 'choice' || control === 'date' || control === 'number') return control
  if (control === 'tel') return 'phone'
  if (control === 'email') return 'email'
  if (/postcode/i.test(label)) return 'postcode'
  if (/^address|street/i.test(label)) return 'address'
  return 'text'
}

/** Runs in the browser, and so stands alone. */
function fieldsIn(form: Element): Found[] {
  const words = (element: Element | null | undefined) =>
    element?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
  const seen = (element: Element | null) => element?.checkVisibility() === true
  const group = '.govuk-radios, .govuk-checkboxes, .govuk-date-input'
  const row = (element: Element) => {
    const legend = element.closest('.kith-add-another__row, .kith-rows__row')?.querySelector('legend')
    return legend ? `${words(legend)} › ` : ''
  }
  const inGroups = [...form.querySelectorAll(group)].filter(seen).map((box): Found => {
    const inputs = [...box.querySelectorAll('input')]
    const isDate = box.matches('.govuk-date-input')
    const legend = box.closest('fieldset')?.querySelector('legend') ?? box.querySelector('label')
    return {
      label: `${row(box)}${words(legend)}`,
      prompt: '',
      control: isDate ? 'date' : 'choice',
      filled: inputs.some((input) => (isDate ? input.value !== '' : input.checked)),
    }
  })
  const alone = [...form.querySelectorAll('input, select, textarea')].filter(
    (input): input is HTMLInputElement =>
      seen(input) && !input.closest(group) && (input as HTMLInputElement).type !== 'hidden',
  )
  const single = alone.map((input): Found => {
    const hint = (input.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean)
    const control =
      input.tagName === 'SELECT'
        ? 'choice'
        : input.tagName === 'TEXTAREA'
          ? 'textarea'
          : input.inputMode === 'numeric'
            ? 'number'
            : input.type
    return {
      label: `${row(input)}${words(input.labels?.[0])}`,
      prompt: hint.map((id) => words(document.getElementById(id))).join(' '),
      control,
      filled: input.value !== '',
    }
  })
  return [...inGroups, ...single]
}
