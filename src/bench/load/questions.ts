import { sql } from 'kysely'
import type { Database } from '../../platform/database/open.ts'

interface Known {
  given: string
  surname: string
  born: string
  postcode: string | null
}

/** What people type into the search: names with a slip, names and days of birth, family names, postcodes. */
export async function questions(
  database: Database,
  council: string,
  random: () => number,
): Promise<string[]> {
  const people = await somePeople(database, council)
  if (people.length === 0) throw new Error(`There is nobody to search for in ${council}.`)
  return people.map((person) => KINDS[Math.floor(random() * KINDS.length)]!(person, random))
}

/** One in 250 of all, the same every time. */
async function somePeople(database: Database, council: string): Promise<Known[]> {
  return database.within(council, async (db) => {
    const { rows } = await sql<Known>`
      select p.given_names as given, p.family_name as surname, to_char(p.birth_date, 'DD/MM/YYYY') as born, a.postcode
      from person p left join person_address a on a.authority = ${council} and a.person_id = p.id
      where p.authority = ${council} and abs(hashtext(p.id::text)) % 250 = 0`.execute(db)
    return rows
  })
}

type Ask = (person: Known, random: () => number) => string

const misspelt: Ask = ({ given, surname }, random) => `${slip(given, random)} ${surname}`
const KINDS: readonly Ask[] = [
  misspelt,
  ({ given, surname }, random) => `${given} ${slip(surname, random)}`,
  ({ given, surname }) => `${given} ${surname}`,
  ({ given, born }) => `${given} ${born}`,
  ({ given, surname, born }, random) => `${slip(given, random)} ${slip(surname, random)} ${born}`,
  ({ surname }) => surname,
  (person, random) => person.postcode ?? misspelt(person, random),
]

/** A letter left out, or two changed about. */
function slip(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2))
  const end = word.slice(at + 2)
  return random() < 0.5
    ? `${word.slice(0, at)}${word.slice(at + 1)}`
    : `${word.slice(0, at)}${word[at + 1]}${word[at]}${end}`
}
