/** An operation as somebody would call it: "record-visit" is "Record visit". */
export function operationInWords(operation: string): string {
  const words = operation.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Seconds as people say them: "under a minute", "3 minutes", "1 hour 20 minutes". */
export function lengthInWords(seconds: number): string {
  const minutes = Math.round(seconds / 60)
  if (minutes < 1) return 'under a minute'
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [hours && count(hours, 'hour'), rest && count(rest, 'minute')].filter(Boolean).join(' ')
}

const count = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`
