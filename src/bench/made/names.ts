import { sql } from 'kysely'
import type { Db } from '../../platform/database/open.ts'

const list = (words: string) => ['', ...words.split(' ')]
const combine = (...parts: string[][]) =>
  parts.reduce((made, next) => made.flatMap((start) => next.map((end) => start + end)))

/** Invented from syllables: 1,500 given names and 24,000 family names, about as many as a million people have. */
const GIVEN = combine(
  'Al Be Ca Da El Fa Ga Ha Is Ja Ka La Ma Na Ol Pa Ra Sa Ta Za'.split(' '),
  list('mi la ri no'),
  'bert cia den ina lia man nor ra rie sha son ta ton vin ya'.split(' '),
)
const FAMILY = combine(
  'Ash Bar Birch Brad Cal Carv Clem Cop Dal Darn El Fal Fen Gar Greav Hal Har Hol In Jes Keel Lark Lom Mars Mel Nor Oak Or Par Quarm'.split(
    ' ',
  ),
  list('en er ing le on a es in ow and ew ock um ard ell is ort us y'),
  'by ton ford ley worth field wood ham well stead more bridge brook cott croft dale den don garth gate grave hurst land low man mere mouth pool shaw side stone thorpe wall ward water way wick wold yard'.split(
    ' ',
  ),
)

export const GIVEN_NAMES = GIVEN.length
export const FAMILY_NAMES = FAMILY.length

/** Puts the names into a table of this transaction, by their place, in an order of chance. */
export async function layOutNames(db: Db): Promise<void> {
  await sql`create temp table made_name on commit drop as
    select kind, name, row_number() over (partition by kind order by hashtext(name), name) - 1 as at
    from (select 'given' as kind, unnest(${[...new Set(GIVEN)]}::text[]) as name
      union all select 'family', unnest(${[...new Set(FAMILY)]}::text[])) names`.execute(db)
  await sql`analyze made_name`.execute(db)
}
