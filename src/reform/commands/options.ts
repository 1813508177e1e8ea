import { InvalidArgumentError } from 'commander'

/** A whole number from 0 up, or a sentence. */
export function wholeNumber(text: string): number {
  const value = Number(text)
  if (!/^\d+$/.test(text.trim()) || !Number.isSafeInteger(value))
    throw new InvalidArgumentError('Give a whole number, such as 10.')
  return value
}

/** A number, or a sentence that names the option. */
export function decimal(name: string, text: string): number {
  const value = Number(text)
  if (text.trim() === '' || !Number.isFinite(value))
    throw new RangeError(`The option --${name} needs a number, such as 0.02; “${text}” is none.`)
  return value
}

/** Pairs such as `familyHelp=2` as a record of numbers. */
export function pairs(name: string, texts: readonly string[] = []): Record<string, number> {
  return Object.fromEntries(
    texts.map((text) => {
      const [key = '', value = ''] = text.split('=')
      return [key, decimal(name, value)]
    }),
  )
}
