import type { TextFieldProps } from './text-field.tsx'
import { TextField } from './text-field.tsx'

/** A time of day, typed as people write it; `readTime` reads it. */
export function TimeField({
  hint = 'For example, 4:30pm or 16:30',
  ...props
}: Omit<TextFieldProps, 'width' | 'type'>) {
  return <TextField {...props} hint={hint} width={5} spellcheck={false} />
}

/** A time as people write it (4pm, 4.30 pm, 16:30, 1630, noon) as HH:MM, or undefined if it cannot be read. */
export function readTime(text: string): string | undefined {
  const tidy = text.trim().toLowerCase().replace(/\s+/g, '')
  if (tidy === 'noon' || tidy === 'midday') return '12:00'
  if (tidy === 'midnight') return '00:00'
  const match = /^(\d{1,2})(?:[:.]?(\d{2}))?(am|pm)?$/.exec(tidy)
  const hour = match && hourOf(Number(match[1]), match[3])
  const minute = Number(match?.[2] ?? 0)
  const known = match && (match[2] || match[3])
  if (!known || hour === undefined || hour === null || minute > 59) return undefined
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** On a clock of 24 hours; undefined if there is no such hour. */
function hourOf(hour: number, half: string | undefined): number | undefined {
  if (!half) return hour < 24 ? hour : undefined
  if (hour < 1 || hour > 12) return undefined
  return (hour % 12) + (half === 'pm' ? 12 : 0)
}
