import type { Owner } from './owners.ts'

/** One line of a plan as somebody would say it: who does what, and what for. */
export interface SaidAction {
  owner: string
  what: string
  purpose: string
}

/**
 * Reads lines such as "Kelly: lay the clothes out at night, so that mornings are calm" or "Kelly Marlow will ring school".
 * Who does it stands first, by their whole or first name; what follows "so that" is what it is for. Gives what was read,
 * and the lines that begin with nobody of the plan, or with a first name that several have.
 */
export function readSaidLines(
  text: string,
  owners: readonly Owner[],
): { actions: SaidAction[]; unclear: string[] } {
  const lines = text.split('\n').map((line) => line.replace(/^[\s•*–-]+/, '').trim())
  const read = lines.filter(Boolean).map((line) => readLine(line, owners) ?? line)
  return {
    actions: read.filter((one) => typeof one !== 'string'),
    unclear: read.filter((one) => typeof one === 'string'),
  }
}

function readLine(line: string, owners: readonly Owner[]): SaidAction | undefined {
  const owner = whoBegins(line, owners)
  if (!owner) return undefined
  const said = line.slice(owner.length).replace(/^\s*[:,–-]?\s*(?:will\s+|is going to\s+)?/i, '')
  const [what = '', ...why] = said.split(/[,;]?\s+so that\s+/i)
  if (what === '') return undefined
  return {
    owner: owner.key,
    what: withoutStop(capital(what)),
    purpose: withoutStop(capital(why.join(' so that '))),
  }
}

/** The owner whose name the line begins with, the longest name first; a first name only where one person has it. */
function whoBegins(line: string, owners: readonly Owner[]): { key: string; length: number } | undefined {
  const names = owners.flatMap(({ key, name }) => [
    { key, name },
    ...(isOnlyOne(firstOf(name), owners) ? [{ key, name: firstOf(name) }] : []),
  ])
  return names
    .map(({ key, name }) => ({ key, name, length: name.length }))
    .filter(({ name }) => beginsWith(line, name))
    .toSorted((a, b) => b.length - a.length)[0]
}

const firstOf = (name: string) => name.split(' ')[0]!
const isOnlyOne = (first: string, owners: readonly Owner[]) =>
  owners.filter(({ name }) => firstOf(name).toLowerCase() === first.toLowerCase()).length === 1

function beginsWith(line: string, name: string): boolean {
  return (
    line.slice(0, name.length).toLowerCase() === name.toLowerCase() &&
    !/^[\p{L}\p{N}]/u.test(line.slice(name.length))
  )
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
const withoutStop = (words: string) => words.trim().replace(/\.$/, '')
