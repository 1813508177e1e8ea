import { type Lever, leverList, levers } from './levers.ts'
import type { PathName, ScenarioOptions } from './scenario.ts'

/** What of a scenario goes into a link: names, switches, and for each lever its coverage and cashable part. */
const pathNames = ['review', 'review-linear', 'damped', 'last-value'] as const satisfies readonly PathName[]

/** A scenario as the query of a link, short and readable, so that it can be shared and kept. */
export function scenarioToQuery({
  path = 'review',
  closure = 'entries',
  levers: chosen = leverList,
  delay = 0,
  money = {},
}: ScenarioOptions): string {
  const query = new URLSearchParams({ path, closure, delay: String(delay) })
  for (const lever of chosen) query.append('lever', `${lever.id}~${lever.coverage}~${lever.cashable}`)
  if (chosen.length === 0) query.set('lever', 'none')
  for (const [name, value] of Object.entries(money)) query.set(name, String(value))
  return query.toString()
}

/** The scenario of a link. Throws a sentence where the link holds something that no scenario has. */
export function scenarioFromQuery(text: string): ScenarioOptions {
  const query = new URLSearchParams(text)
  const prices = query.get('prices')
  const money = {
    ...(query.has('saving')
      ? { saving: oneOf('saving', query.get('saving'), ['gross', 'net'] as const) }
      : {}),
    ...(query.has('marginal') ? { marginal: numberIn(query, 'marginal') } : {}),
    ...(prices === null ? {} : { prices: prices === 'cash' ? ('cash' as const) : numberIn(query, 'prices') }),
  }
  return {
    path: oneOf('path', query.get('path') ?? 'review', pathNames),
    closure: oneOf('closure', query.get('closure') ?? 'entries', ['entries', 'exits'] as const),
    delay: query.has('delay') ? numberIn(query, 'delay') : 0,
    levers: query.has('lever')
      ? query
          .getAll('lever')
          .filter((each) => each !== 'none')
          .map(leverFrom)
      : leverList,
    money,
  }
}

function leverFrom(text: string): Lever {
  const [id = '', coverage = '1', cashable = '1'] = text.split('~')
  const found: Lever | undefined = Object.hasOwn(levers, id) ? levers[id as keyof typeof levers] : undefined
  if (!found)
    throw new RangeError(
      `The link names a lever “${id}” that there is not. There are: ${Object.keys(levers).join(', ')}.`,
    )
  return { ...found, coverage: plain('coverage', coverage), cashable: plain('cashable', cashable) }
}

function oneOf<Name extends string>(what: string, value: string | null, names: readonly Name[]): Name {
  const found = names.find((name) => name === value)
  if (!found)
    throw new RangeError(`The ${what} in the link is one of ${names.join(', ')}; “${value}” is none.`)
  return found
}

const numberIn = (query: URLSearchParams, name: string) => plain(name, query.get(name) ?? '')

function plain(name: string, text: string): number {
  const value = Number(text)
  if (text.trim() === '' || !Number.isFinite(value))
    throw new RangeError(`The ${name} in the link is not a number.`)
  return value
}
