import { careHealth, unaccompanied } from '../../care/index.ts'
import { type ChildRecord, factsOf, type HeldFact } from '../derive/child-record.ts'
import type { Placed } from '../derive/read-allocations.ts'
import type { Basis } from '../derive/row.ts'
import { episodesOf } from './episodes.ts'
import { childId } from './ids.ts'
import { type Note, type Noting, noting } from './notes.ts'
import type { DfeChild, Section } from './payload.ts'

/** A child of the payload, and why each value is in it. */
export interface MadeChild {
  number: string
  person: string
  payload: DfeChild
  notes: readonly Note[]
}

/** A child as the daily collection wants it, as things stood on a day; undefined where nothing had begun by then. Pure. */
export function dfeChild(record: ChildRecord, workers: readonly Placed[], on: string): MadeChild | undefined {
  const noted = noting()
  const episodes = episodesOf(record, workers, on, noted)
  if (episodes.length === 0) return undefined
  const who = { la_child_id: childId(record.number), mis_child_id: record.person }
  const details = detailsOf(record, on, noted)
  const health = healthOf(record, on, noted)
  const payload = {
    ...who,
    ...(details && { child_details: details }),
    ...(health && { health_and_wellbeing: health }),
    social_care_episodes: episodes,
  }
  return { number: record.number, person: record.person, payload, notes: noted.notes }
}

const RECORD: Basis = { says: 'What the record says of the child' }
const pupilNumber = (value: string | undefined) => (value?.length === 13 ? value : undefined)

function detailsOf(record: ChildRecord, on: string, { say }: Noting): Section | undefined {
  const { who, numbers, homes } = record
  const home = homes.findLast(
    ({ period }) => period.from <= on && (period.until === null || period.until > on),
  )
  const arrival = lastOf(factsOf(record, unaccompanied))
  const until = arrival?.values.until ? String(arrival.values.until) : undefined
  const ended = until !== undefined && until <= on ? until : undefined
  const upn = pupilNumber(numbers.upn?.value)
  const numbered = (kind: string): Basis => ({ says: 'A number in the record', entry: numbers[kind]?.entry })
  return say(
    'child_details',
    {
      unique_pupil_number: upn,
      former_unique_pupil_number: pupilNumber(numbers['former-upn']?.value),
      unique_pupil_number_unknown_reason: upn ? undefined : numbers['no-upn-reason']?.value,
      first_name: who.given_names,
      surname: who.family_name,
      date_of_birth: who.birth_date,
      expected_date_of_birth: who.birth_date ? undefined : who.expected_birth_date,
      sex: who.sex,
      ethnicity: who.ethnicity,
      disabilities: who.disabilities,
      postcode: home?.postcode.slice(0, 8),
      uasc_flag: arrival ? ended === undefined : undefined,
      uasc_end_date: ended,
    },
    RECORD,
    {
      unique_pupil_number: numbered('upn'),
      former_unique_pupil_number: numbered('former-upn'),
      unique_pupil_number_unknown_reason: numbered('no-upn-reason'),
      postcode: { says: 'Where the child lived on the day', entry: home?.entry },
      uasc_flag: { says: 'The child arrived without family', entry: arrival?.entry },
      uasc_end_date: { says: 'The day on which that ended', entry: arrival?.entry },
    },
  )
}

/** The return gives a score for a year and no day of it, so none is sent. A year’s score is known when the year is over. */
function healthOf(record: ChildRecord, on: string, { say }: Noting): Section | undefined {
  const scores = factsOf(record, careHealth)
    .filter(({ values }) => values.difficulties_score !== null && `${values.year}-03-31` <= on)
    .toSorted((a, b) => (String(a.values.year) < String(b.values.year) ? -1 : 1))
    .map(({ values, entry }, at) =>
      say(
        `health_and_wellbeing.sdq_assessments[${at}]`,
        { score: Number(values.difficulties_score) },
        {
          says: `The score of the year to March ${values.year}`,
          entry,
        },
      ),
    )
  return scores.length > 0 ? { sdq_assessments: scores } : undefined
}

const lastOf = (facts: readonly HeldFact[]): HeldFact | undefined =>
  facts.toSorted((a, b) => (String(a.values.year) < String(b.values.year) ? -1 : 1)).at(-1)
