import { z } from 'zod'

/** Building blocks for what an operation takes. Each message says what to do; the same words serve page and API. */

/** Text that must be there, at most `max` characters. */
export const text = (message: string, max = 200) =>
  z
    .string({ error: message })
    .trim()
    .min(1, message)
    .max(max, `Use ${max.toLocaleString('en-GB')} characters or fewer`)

/** Text that may be left out, at most `max` characters. */
export const optionalText = (max = 200) =>
  z
    .string()
    .trim()
    .max(max, `Use ${max.toLocaleString('en-GB')} characters or fewer`)
    .optional()

/** The id of a thing in the record, in small letters: two spellings of one id would pass for two things. */
export const id = (message = 'Choose one from the list') => z.uuid({ error: message }).toLowerCase()

/** One of these codes. */
export const choice = <const T extends readonly [string, ...string[]]>(options: T, message: string) =>
  z.enum(options, { error: message })

/** A calendar day, YYYY-MM-DD. */
export const day = (message = 'Enter a real date, such as 27 3 2026') => z.iso.date({ error: message })

/** A clock time, HH:MM. */
export const clock = (message = 'Enter a time, such as 14:30') =>
  z.iso.time({ error: message, precision: -1 })

/** true or false, or a form's "yes" or "no". */
export const yesNo = (message = 'Choose yes or no') =>
  z.union([z.boolean(), z.enum(['yes', 'no']).transform((answer) => answer === 'yes')], { error: message })

/** A list; a form that ticks one box gives that one alone. */
export const listOf = <T extends z.ZodType>(item: T, message = 'Choose at least one') =>
  z.union([z.array(item), item.transform((one) => [one as z.output<T>])], { error: message })

/** The version of a thing that the person saw when they began; a newer one is not overwritten. */
export const version = () => z.coerce.number().int().min(0)
