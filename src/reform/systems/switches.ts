import type { NumberSwitch } from '../model/switches.ts'

export type AskedNumbers = {
  values: Readonly<Record<string, number>>
  typed: Readonly<Record<string, string>>
  problems: Readonly<Record<string, string>>
}

/** The numbers of an address. One that makes no sense stands at its standard, and has a sentence in `problems`. */
export function readNumbers(
  switches: readonly NumberSwitch[],
  query: Readonly<Record<string, string>>,
): AskedNumbers {
  const [values, typed, problems]: [Record<string, number>, Record<string, string>, Record<string, string>] =
    [{}, {}, {}]
  for (const { name, min, max, standard, label } of switches) {
    const text = (Object.hasOwn(query, name) ? (query[name] ?? '') : '').trim().slice(0, 20)
    const value = text === '' ? standard : Number(text.replaceAll(',', ''))
    const fits = Number.isFinite(value) && value >= min && value <= max
    values[name] = fits ? value : standard
    typed[name] = text === '' ? String(standard) : text
    if (!fits)
      problems[name] =
        `“${label}” needs a number from ${min.toLocaleString('en-GB')} to ${max.toLocaleString('en-GB')}. Until then ${standard.toLocaleString('en-GB')} is used`
  }
  return { values, typed, problems }
}

/** What differs from the standard and makes sense, for links to files and to this very page. */
export const changed = (
  switches: readonly NumberSwitch[],
  { typed, problems }: AskedNumbers,
): Record<string, string> =>
  Object.fromEntries(
    switches.flatMap(({ name, standard }) =>
      typed[name] === undefined || typed[name] === String(standard) || problems[name]
        ? []
        : [[name, typed[name]]],
    ),
  )
