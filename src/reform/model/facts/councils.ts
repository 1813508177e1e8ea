import { councilTable } from './council-table.ts'

/** One council's published figures; a figure that the publisher suppressed is undefined. */
export type Council = {
  code: string
  name: string
  region: string
  population: number
  inCare: number | undefined
  started: number | undefined
  ceased: number | undefined
  unaccompanied: number | undefined
  inNeed: number | undefined
  onPlan: number | undefined
}

/** The 153 councils with social care duties, by name. */
export const councils: readonly Council[] = councilTable.trim().split('\n').map(readCouncil)

function readCouncil(line: string): Council {
  const [code = '', name = '', region = '', ...numbers] = line.split(',')
  const [population, inCare, started, ceased, unaccompanied, inNeed, onPlan] = numbers.map((text) =>
    text === '' ? undefined : Number(text),
  )
  return {
    code,
    name,
    region,
    population: population ?? 0,
    inCare,
    started,
    ceased,
    unaccompanied,
    inNeed,
    onPlan,
  }
}

/** The council with this code or name; throws a sentence where there is none. */
export function councilNamed(text: string): Council {
  const wanted = text.trim().toLowerCase()
  const found = councils.find(
    (each) => each.code.toLowerCase() === wanted || each.name.toLowerCase() === wanted,
  )
  if (found) return found
  const near = councils.filter((each) => each.name.toLowerCase().includes(wanted)).slice(0, 5)
  const hint = near.length > 0 && wanted ? ` Did you mean ${near.map((each) => each.name).join(', ')}?` : ''
  throw new RangeError(`No council in England has the code or name “${text}”.${hint}`)
}
