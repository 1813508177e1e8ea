import { careEpisode } from '../../care/index.ts'
import type { Asked } from './asked.ts'
import { type ChildRecord, factsOf } from './child-record.ts'
import { timesInNeed } from './cin-times.ts'

/** Why a child is not in a return, in sentences: what the record holds, and why it has no place in the year. */
export const whyNot = (record: ChildRecord, asked: Asked): string[] =>
  asked.kind === 'ssda903' ? notInCare(record, asked) : notInNeed(record, asked)

function notInCare(record: ChildRecord, { from, on }: Asked): string[] {
  const episodes = factsOf(record, careEpisode).map(({ values }) => values)
  const others = [...record.facts.values()].flat().length - episodes.length
  if (episodes.length === 0 && others === 0)
    return ['The record holds no time in care, and nothing else that this return asks for.']
  return [
    ...episodes.map(({ began_on, ended_on }) =>
      String(began_on) > on
        ? `An episode of care began on ${began_on}, after the day looked at (${on}).`
        : `An episode of care ended on ${ended_on}, before the year began (${from}).`,
    ),
    ...(others > 0 ? ['Everything else that the record holds of care belongs to other years.'] : []),
  ]
}

function notInNeed(record: ChildRecord, { from, on }: Asked): string[] {
  const times = timesInNeed(record)
  if (times.length === 0)
    return ['No help, no conversation with an outcome and no time in need is in this child’s record.']
  return times.map(({ values, from: basis }) => {
    const day = String(values.referred_on)
    if (day > on) return `${basis.says}: that is after the day looked at (${on}).`
    if (values.closed_on)
      return `${basis.says}: it ended on ${values.closed_on}, before the year began (${from}).`
    return `${basis.says}: nothing further was done, and it lies before the year began (${from}).`
  })
}
