import type { HelpedFamily } from '../helpers.ts'

/** "Marlow family: Hillside, Asha Key", a sentence for each family. */
export const whoHelps = (families: readonly HelpedFamily[]): string =>
  families.length === 0 ? 'In no family on the record.' : families.map(inWords).join(' ')

function inWords({ name, team, keyWorker }: HelpedFamily): string {
  const who = [team, keyWorker && `key worker ${keyWorker}`].filter(Boolean).join(', ')
  return `${name} family: ${who || 'nobody works with them now'}.`
}
