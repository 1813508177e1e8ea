import { z } from 'zod'
import { askedDay } from '../asked-day.ts'
import { KIND_GROUPS, type KindGroup } from './kinds.ts'

const groups = Object.keys(KIND_GROUPS) as [KindGroup, ...KindGroup[]]

/** What of a chronology is asked for. */
export const askedFields = {
  kinds: z.array(z.enum(groups)).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  author: z.string().max(200).optional(),
  text: z.string().trim().max(200).optional(),
  /** One entry alone. */
  entry: z.uuid().optional(),
  oldestFirst: z.boolean().optional(),
  /** Where the page before ended. */
  after: z.string().max(100).optional(),
}

const schema = z.object(askedFields)

export type Asked = z.output<typeof schema>

/** What a page's address asks for. What cannot be read is left out; a day that is none is named. */
export function askedOf(query: Record<string, string>): { asked: Asked; wrongDays: string[] } {
  const days = { from: query.from?.trim(), to: query.to?.trim() }
  const wrongDays = Object.values(days).filter((day) => day && !askedDay(day)) as string[]
  const kinds = (query['kind[]'] ?? query.kind ?? '').split(',').filter(Boolean)
  const wanted = {
    kinds: kinds.filter((kind) => kind in KIND_GROUPS),
    from: days.from && askedDay(days.from),
    to: days.to && askedDay(days.to),
    author: query.author || undefined,
    text: query.text?.trim().slice(0, 200) || undefined,
    entry: z.uuid().safeParse(query.entry).data,
    oldestFirst: query.order === 'oldest' || undefined,
    after: query.after || undefined,
  }
  return {
    asked: schema.parse({ ...wanted, kinds: wanted.kinds.length ? wanted.kinds : undefined }),
    wrongDays,
  }
}

/** The part of an address that asks for this. */
export function queryOf(asked: Asked): Record<string, string | undefined> {
  const { kinds, oldestFirst, ...rest } = asked
  return { ...rest, kind: kinds?.join(','), order: oldestFirst ? 'oldest' : undefined }
}
