import { invalid } from '../../platform/errors.ts'
import { type NumberSetting, type SettingName, settingOf, valueInWords } from './settings.ts'

const MOST_IN_A_LIST = 40
const LONGEST_WORD = 80

/**
 * What was typed as the value of a setting: whole days or people, pounds as pence, a list with one to a line.
 * @throws KithError `invalid` at `value`.
 */
export function readValue(
  name: SettingName,
  typed: string | number | readonly string[],
): number | readonly string[] {
  const setting = settingOf(name)
  return setting.unit === 'list' ? readList(typed) : readNumber(name, setting, typed)
}

function readNumber(name: SettingName, { unit, least, most }: NumberSetting, typed: unknown): number {
  const text = String(typed).replace(/[£,\s]/g, '')
  const value = unit === 'pence' ? Math.round(Number(text) * 100) : Number(text)
  const whole = unit === 'pence' ? /^\d+(\.\d{1,2})?$/ : /^\d+$/
  if (!whole.test(text)) {
    const example = unit === 'pence' ? 'an amount in pounds, such as 150' : `a whole number of ${unit}`
    throw invalid('value', `Enter ${example}`)
  }
  if (value >= least && value <= most) return value
  throw invalid('value', `Enter from ${valueInWords(name, least)} to ${valueInWords(name, most)}`)
}

function readList(typed: string | number | readonly string[]): readonly string[] {
  const lines = (typeof typed === 'object' ? typed : String(typed).split('\n')).map((line) => line.trim())
  const words = [...new Set(lines.filter(Boolean))]
  if (words.length === 0) throw invalid('value', 'Enter at least one, each on a line of its own')
  if (words.length > MOST_IN_A_LIST) throw invalid('value', `Enter ${MOST_IN_A_LIST} or fewer`)
  if (words.some((word) => word.length > LONGEST_WORD))
    throw invalid('value', `Use ${LONGEST_WORD} characters or fewer on each line`)
  return words
}
